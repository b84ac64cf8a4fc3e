using System.Collections.Frozen;
using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>The words for lifetimes of all languages in one table.</summary>
internal static class RetentionLookup
{
    // Without any of these, and without digits, words state no lifetime.
    private const RetentionRoles Telling =
        RetentionRoles.Statement | RetentionRoles.Unit | RetentionRoles.Until | RetentionRoles.Browser | RetentionRoles.Closing;

    private static readonly Lazy<List<(string Words, RetentionWord Meaning)>> Phrases = new(() => Build().ToList());

    private static readonly Lazy<PhraseTable<RetentionWord>> Table = new(() => new(Phrases.Value));

    private static readonly Lazy<PhraseTable<RetentionWord>> TellingTable =
        new(() => new(Phrases.Value.Where(phrase => (phrase.Meaning.Roles & Telling) != 0)));

    private static readonly Lazy<FrozenSet<string>> OneUnit = new(() => LanguageList.All
        .SelectMany(language => Units(language.Retention))
        .Where(unit => unit.Words.Count > 0)
        .Select(unit => FoldedText.Fold(unit.Words[0]))
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a folded word is a unit in the singular, as the lists begin with it.</summary>
    public static bool IsOneUnit(ReadOnlySpan<char> word) => OneUnit.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // "Година" is an hour in Ukrainian, and a year in Bulgarian and Serbian.
    private static readonly Lazy<FrozenDictionary<(string Tag, string Word), PeriodUnit>> SharedUnits = new(() => LanguageList.All
        .SelectMany(language => Units(language.Retention)
            .SelectMany(unit => unit.Words.Select(word => (language.Tag, Word: FoldedText.Fold(word.Split('=')[0]), unit.Unit))))
        .Distinct()
        .GroupBy(use => use.Word, StringComparer.Ordinal)
        .Where(uses => uses.DistinctBy(use => use.Unit).Count() > 1)
        .SelectMany(uses => uses)
        .ToFrozenDictionary(use => (use.Tag, use.Word), use => use.Unit));

    /// <summary>The unit that a folded word is in a language; null where it is the same in all, or none in this one.</summary>
    public static PeriodUnit? UnitIn(string? language, ReadOnlySpan<char> word) =>
        language is not null && SharedUnits.Value.TryGetValue((language, word.ToString()), out var unit) ? unit : null;

    /// <summary>What the longest phrase that starts at a word means, and the number of its words; null when none starts there.</summary>
    public static RetentionWord? Match(FoldedWords words, int at, out int length)
    {
        var meanings = Table.Value.Match(words, at, out length);
        return meanings.IsEmpty ? null : meanings[0];
    }

    /// <summary>Whether a phrase stands anywhere in a text that a statement of a lifetime without digits needs.</summary>
    public static bool AreTellingIn(FoldedWords words) => TellingTable.Value.AnyIn(words);

    /// <summary>Whether a statement of a lifetime may need a word: of several words without any such one, none states a lifetime.</summary>
    public static bool MayTell(FoldedWords words, int at) =>
        words.Is(at, WordKind.Digits) || TellingTable.Value.IsFirstWord(words, at);

    private static IEnumerable<(string Words, RetentionWord Meaning)> Build()
    {
        var meanings = LanguageList.All.SelectMany(PhrasesOf)
            .GroupBy(phrase => FoldedText.Fold(phrase.Words), phrase => phrase.Meaning, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Aggregate((one, other) => one.Or(other)), StringComparer.Ordinal);
        return meanings.Select(phrase => (phrase.Key, WithClosing(phrase.Key, phrase.Value, meanings)));
    }

    // "Do zamkniecia" (until the closing of) begins an event, and closes what follows.
    private static RetentionWord WithClosing(string phrase, RetentionWord meaning, Dictionary<string, RetentionWord> meanings)
    {
        var last = phrase[(phrase.LastIndexOf(' ') + 1)..];
        var closes = meaning.Roles.HasFlag(RetentionRoles.Until) && meanings.TryGetValue(last, out var word)
            && word.Roles.HasFlag(RetentionRoles.Closing);
        return closes ? meaning.Or(new(RetentionRoles.Closing)) : meaning;
    }

    private static IEnumerable<(string Words, RetentionWord Meaning)> PhrasesOf(Language language)
    {
        var unitWords = Units(language.Retention)
            .SelectMany(unit => unit.Words.Select(word => Unit(word, unit.Unit)));
        return unitWords.Concat(language.Retention.Numbers.Select(Number)).Concat(RolesOf(language).SelectMany(
            roles => roles.Words.Select(word => (word, new RetentionWord(roles.Role)))));
    }

    private static (WordList Words, PeriodUnit Unit)[] Units(RetentionLexicon retention) =>
    [
        (retention.Second, PeriodUnit.Second), (retention.Minute, PeriodUnit.Minute), (retention.Hour, PeriodUnit.Hour),
        (retention.Day, PeriodUnit.Day), (retention.Week, PeriodUnit.Week), (retention.Month, PeriodUnit.Month),
        (retention.Year, PeriodUnit.Year),
    ];

    private static (string Words, RetentionWord Meaning) Unit(string entry, PeriodUnit unit)
    {
        var (words, meaning) = entry.Contains('=', StringComparison.Ordinal) ? Number(entry) : (entry, new(RetentionRoles.Unit));
        return (words, meaning with { Roles = RetentionRoles.Unit, Unit = unit });
    }

    private static (string Words, RetentionWord Meaning) Number(string entry)
    {
        var parts = entry.Split('=');
        return (parts[0], new(RetentionRoles.Number, Number: decimal.Parse(parts[1], CultureInfo.InvariantCulture)));
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
