using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words and marks for yes and no, in all languages at once.</summary>
public static class AnswerWords
{
    private static readonly FrozenSet<string> Yes = Folded(
        "yes", "y", "true", "x", "✓", "✔", "✔️", "☑", "✅", "ja", "oui", "sí", "sì", "sim", "tak", "kyllä", "ano", "да", "так", "evet", "igen", "да", "是", "はい", "예");

    private static readonly FrozenSet<string> No = Folded(
        "no", "n", "false", "✗", "✘", "✕", "✖", "❌", "☐", "nein", "non", "nee", "não", "nie", "nej", "nei", "ei", "ne", "нет", "ні", "hayır", "nem", "否", "いいえ", "아니요");

    /// <summary>Whether the words are a yes (true) or a no (false); null when they are no answer.</summary>
    public static bool? Find(string words)
    {
        var folded = FoldedText.Fold(words.Trim().TrimEnd('.'));
        return Yes.Contains(folded) ? true : No.Contains(folded) ? false : null;
    }

    private static FrozenSet<string> Folded(params string[] words) =>
        words.Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal);
}
