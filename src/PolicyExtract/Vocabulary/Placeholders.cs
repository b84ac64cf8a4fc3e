using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that stand in a cell because it has to hold something.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "n/a", "n.a.", "n.a", "na", "n.v.t.", "nvt", "n/d", "n.d.", "s/o", "k.a.", "k. a.", "nicht zutreffend", "not applicable",
        "no aplica",
        "non applicable", "sans objet", "non applicabile", "niet van toepassing", "não aplicável", "nie dotyczy", "ej tillämpligt",
        "ikke relevant", "ei sovellettavissa", "není k dispozici",
    }.Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWords = Words.Max(words => words.Length);

    /// <summary>Whether the words state nothing: none, a dash or other punctuation alone, "n/a".</summary>
    public static bool IsPlaceholder(string words) =>
        words.Length == 0 || AreWords(words) || (!HasTelling(words) && AnswerWords.Find(words) is null);

    /// <summary>Whether words say that nothing is stated: "n/a".</summary>
    public static bool AreWords(string words) => words.Length > 0 && words.Length <= LongestWords && Words.Contains(FoldedText.Fold(words));

    private static bool HasTelling(string words)
    {
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character) || character is '*' or '#') return true;
        }
        return false;
    }
}
