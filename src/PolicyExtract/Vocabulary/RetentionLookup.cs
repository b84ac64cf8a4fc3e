using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>The words for lifetimes of all languages in one table.</summary>
internal static class RetentionLookup
{
    private static readonly Lazy<PhraseTable<RetentionWord>> Table = new(Build);

    /// <summary>What the longest phrase that starts at a word means, and the number of its words; null when none starts there.</summary>
    public static RetentionWord? Match(in FoldedWords words, int at, out int length)
    {
        var meanings = Table.Value.Match(words, at, out length);
        return meanings.IsEmpty ? null : meanings[0];
    }

    private static PhraseTable<RetentionWord> Build() => new(
        from phrase in LanguageList.All.SelectMany(PhrasesOf)
        group phrase.Meaning by FoldedText.Fold(phrase.Words) into same
        select (same.Key, same.Aggregate((one, other) => one.Or(other))));

    private static IEnumerable<(string Words, RetentionWord Meaning)> PhrasesOf(Language language)
    {
        var retention = language.Retention;
        var units = new[]
        {
            (retention.Second, PeriodUnit.Second), (retention.Minute, PeriodUnit.Minute), (retention.Hour, PeriodUnit.Hour), (retention.Day, PeriodUnit.Day),
            (retention.Week, PeriodUnit.Week), (retention.Month, PeriodUnit.Month), (retention.Year, PeriodUnit.Year),
        };
        var unitWords = units.SelectMany(unit => unit.Item1.Select(word => (word, new RetentionWord(RetentionRoles.Unit, unit.Item2))));
        return unitWords.Concat(retention.Numbers.Select(Number)).Concat(RolesOf(language).SelectMany(
            roles => roles.Words.Select(word => (word, new RetentionWord(roles.Role)))));
    }

    private static (string Words, RetentionWord Meaning) Number(string entry)
    {
        var parts = entry.Split('=');
        return (parts[0], new(RetentionRoles.Number, Number: int.Parse(parts[1], CultureInfo.InvariantCulture)));
    }

    private static (WordList Words, RetentionRoles Role)[] RolesOf(Language language)
    {
        var retention = language.Retention;
        return
        [
            (retention.Session, RetentionRoles.Session),
            (retention.Browser, RetentionRoles.Browser),
            (retention.Closing, RetentionRoles.Closing),
            (retention.Persistent, RetentionRoles.Persistent),
            (retention.Variable, RetentionRoles.Variable),
            (retention.Unknown, RetentionRoles.Unknown),
            (retention.Immediate, RetentionRoles.Immediate),
            (retention.UpTo, RetentionRoles.UpTo),
            (retention.AtLeast, RetentionRoles.AtLeast),
            (retention.About, RetentionRoles.About),
            (retention.To, RetentionRoles.To),
            (retention.Until, RetentionRoles.Until),
            (retention.LastVisit, RetentionRoles.LastVisit),
            (retention.LastActivity, RetentionRoles.LastActivity),
            (retention.Set, RetentionRoles.Set),
            (retention.Consent, RetentionRoles.Consent),
            (retention.Fillers, RetentionRoles.Filler),
            (language.Text.And, RetentionRoles.And),
            (language.Text.Or, RetentionRoles.To),
        ];
    }
}
