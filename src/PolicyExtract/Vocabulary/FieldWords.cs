using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Single words that mean something in the field's tables and text, and are therefore seldom the name of a cookie.</summary>
internal static class FieldWords
{
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(() => LanguageList.All
        .SelectMany(ListsOf)
        .SelectMany(list => list)
        .Select(word => FoldedText.Fold(word.Split('=')[0].TrimEnd('?')))
        .Where(word => !word.Contains(' ', StringComparison.Ordinal) && word.Length > 2)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    public static bool Contains(ReadOnlySpan<char> word) => Words.Value.Contains(word);

    private static WordList[] ListsOf(Language language) =>
    [
        language.Headers.Name, language.Headers.Provider, language.Headers.Feature, language.Headers.Category, language.Headers.Purpose, language.Headers.Duration,
        language.Headers.Domain, language.Headers.Party, language.Headers.Storage, language.Headers.Type, language.Headers.Service, language.Headers.Origin, language.Headers.Function,
        language.Retention.Second, language.Retention.Minute, language.Retention.Hour, language.Retention.Day, language.Retention.Week, language.Retention.Month, language.Retention.Year,
        language.Retention.Session, language.Retention.Persistent, language.Retention.Variable, language.Retention.Unknown, language.Retention.Immediate, language.Retention.Fillers,
        language.Categories.Necessary, language.Categories.Security, language.Categories.Preferences, language.Categories.Analytics, language.Categories.Marketing,
        language.Categories.Social, language.Categories.Other, language.Categories.Unclassified,
        language.Party.First, language.Party.Third, language.Text.Connecting, language.Text.Frequent, language.Text.Months, language.Text.Yes, language.Text.No,
    ];
}
