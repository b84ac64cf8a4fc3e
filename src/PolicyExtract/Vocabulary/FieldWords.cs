using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Single words that mean something in the field's tables and text, and are therefore seldom the name of a cookie.</summary>
internal static class FieldWords
{
    private const int ShortestOfTables = 3;

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Table = new(() => Lookup(LanguageList.All
        .SelectMany(ListsOfTables).SelectMany(Words).Where(word => word.Length >= ShortestOfTables).Concat(TechnicalWords.All)));

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Text =
        new(() => Lookup(LanguageList.All.SelectMany(ListsOfText).SelectMany(Words)));

    /// <summary>All words of a language, folded; phrases are taken apart, and a word comes as often as it is used.</summary>
    public static IEnumerable<string> Of(Language language) => ListsOfTables(language).Concat(ListsOfText(language)).SelectMany(Parts);

    /// <summary>Whether headers, categories, lifetimes or techniques are called so. Case does not count.</summary>
    public static bool IsOfTables(ReadOnlySpan<char> word) => Table.Value.Contains(word);

    /// <summary>Whether it ties sentences together ("the", "und"). Case does not count.</summary>
    public static bool IsOfText(ReadOnlySpan<char> word) => Text.Value.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string> Words(WordList list) =>
        list.Select(Folded).Where(word => !word.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<string> Parts(WordList list) => list.SelectMany(words => Folded(words).Split(' '));

    private static string Folded(string words) => FoldedText.Fold(words.Split('=')[0].TrimEnd('?'));

    private static WordList[] ListsOfText(Language language) =>
        [language.Text.Connecting, language.Text.And, language.Text.Or, language.Text.Examples];

    private static WordList[] ListsOfTables(Language language) =>
    [
        .. OfHeaders(language.Headers), .. OfRetention(language.Retention),
        language.Categories.Necessary, language.Categories.Security, language.Categories.Preferences, language.Categories.Analytics,
        language.Categories.Marketing,
        language.Categories.Social, language.Categories.Other, language.Categories.Unclassified,
        language.Storage.LocalStorage, language.Storage.SessionStorage, language.Storage.Pixel, language.Storage.Script,
        language.Party.First, language.Party.Third, language.Text.Frequent, language.Text.Months, language.Text.Yes, language.Text.No,
        language.Text.LastUpdated, language.Text.ConsentTerms,
    ];

    private static WordList[] OfHeaders(HeaderLexicon headers) =>
    [
        headers.Name, headers.Provider, headers.Feature, headers.Category, headers.Purpose, headers.Duration, headers.Domain,
        headers.Party, headers.Storage,
        headers.Type, headers.Service, headers.Origin, headers.Function, headers.Used, headers.Other,
    ];

    private static WordList[] OfRetention(RetentionLexicon retention) =>
    [
        retention.Second, retention.Minute, retention.Hour, retention.Day, retention.Week, retention.Month, retention.Year,
        retention.Numbers,
        retention.Session, retention.Browser, retention.Closing, retention.Persistent, retention.Variable, retention.Unknown,
        retention.Immediate,
        retention.UpTo, retention.AtLeast, retention.About, retention.LastVisit, retention.LastActivity, retention.Consent,
        retention.Fillers,
    ];
}
