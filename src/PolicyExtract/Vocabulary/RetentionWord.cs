namespace PolicyExtract.Vocabulary;

/// <summary>What a word or phrase means in a statement of a lifetime, over all languages.</summary>
internal sealed record RetentionWord(RetentionRoles Roles, PeriodUnit Unit = PeriodUnit.None, decimal Number = 0)
{
    public RetentionWord Or(RetentionWord other) => new(
        Roles | other.Roles,
        Unit == PeriodUnit.None ? other.Unit : Unit,
        Number == 0 ? other.Number : Number);
}
