using System.Globalization;
using System.Text;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>Compares prose apart from how it was laid out and typed.</summary>
internal static class TextComparison
{
    /// <summary>Where the scripts begin that write words without spaces (CJK radicals and all that follow).</summary>
    private const char FirstUnspacedCharacter = '\u2E80';

    /// <summary>
    /// Whether two texts are the same but for case, accents, punctuation and white space: what a wrap, a converter or a typographer
    /// changes.
    /// </summary>
    public static bool SameWords(string left, string right) =>
        left == right || string.Equals(Letters(left), Letters(right), StringComparison.Ordinal);

    /// <summary>
    /// 0 to 1: the share of words that two texts have in common, each word counted once (Dice's coefficient of the sets).
    /// </summary>
    public static double Similarity(string left, string right)
    {
        var (leftWords, rightWords) = (Words(left), Words(right));
        var all = leftWords.Count + rightWords.Count;
        leftWords.IntersectWith(rightWords);
        return all == 0 ? 1 : 2.0 * leftWords.Count / all;
    }

    /// <summary>What texts of the same words have in common, and no others.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in FoldedText.Fold(text))
        {
            if (!IsBetweenWords(character)) letters.Append(character);
        }
        return letters.Length > 0 ? letters.ToString() : text.Trim();
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var character in FoldedText.Fold(text))
        {
            if (character < FirstUnspacedCharacter && !IsBetweenWords(character))
            {
                word.Append(character);
                continue;
            }
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
            if (!IsBetweenWords(character)) words.Add(character.ToString());
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    private static bool IsBetweenWords(char character) =>
        char.IsWhiteSpace(character) || char.IsPunctuation(character) || char.IsControl(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
