using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words and marks for yes and no, in all languages at once.</summary>
public static class AnswerWords
{
    private static readonly Lazy<FrozenSet<string>> Yes = new(() => Folded(language => language.Text.Yes, "✓", "✔", "✔️", "☑", "✅"));

    private static readonly Lazy<FrozenSet<string>> No = new(() => Folded(language => language.Text.No, "✗", "✘", "✕", "✖", "❌", "☐"));

    /// <summary>Whether the words are a yes (true) or a no (false); null when they are no answer.</summary>
    public static bool? Find(string words)
    {
        var folded = FoldedText.Fold(words.Trim().TrimEnd('.'));
        return Yes.Value.Contains(folded) ? true : No.Value.Contains(folded) ? false : null;
    }

    private static FrozenSet<string> Folded(Func<Language, WordList> words, params string[] marks) =>
        LanguageList.All.SelectMany(words).Concat(marks).Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal);
}
