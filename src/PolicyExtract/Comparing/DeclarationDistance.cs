using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>How much two declarations differ; the same in both directions.</summary>
internal static class DeclarationDistance
{
    /// <summary>More than all other fields together: provider, host and storage tell cookies of one name apart.</summary>
    private const long KeyFieldFactor = 1_000;

    public static long Between(ComparedCookie one, ComparedCookie other) => FieldComparison.Compare(one, other).Sum(Weight);

    private static long Weight(FieldChange change) =>
        Weight(change.Class) * (change.Field is CookieField.Provider or CookieField.Domain or CookieField.Storage ? KeyFieldFactor : 1);

    /// <summary>Where one side is silent, nothing contradicts; other words are next to nothing.</summary>
    private static long Weight(ChangeClass changeClass) => changeClass switch
    {
        ChangeClass.Material => 100,
        ChangeClass.Gap => 10,
        _ => 1,
    };
}
