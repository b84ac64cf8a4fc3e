using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>What stands in a name column where no name is given ("various", "n/a").</summary>
internal static class NoNameWords
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => LanguageList.All
        .SelectMany(language => language.Retention.Unknown.Concat(language.Retention.Variable))
        .Select(FoldedText.Fold)
        .Append("n/a")
        .ToFrozenSet(StringComparer.Ordinal));

    public static bool Contains(string name) => Words.Value.Contains(FoldedText.Fold(name));
}
