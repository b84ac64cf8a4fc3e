using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds the fewest neighbouring words of a text that mean what is looked for.</summary>
internal static class SmallestWording
{
    /// <summary>Words of the longest wording tried: "cookie of first party", "de tierce partie".</summary>
    private const int MostWords = 4;

    private static readonly char[] Surroundings = [.. "()[]{},.;:*\"'“”„«»（），。：；、—–-"];

    /// <summary>The first of the shortest wordings that satisfy the condition, without punctuation around it; null without any.</summary>
    public static string? Find(string text, Func<string, bool> means)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= Math.Min(MostWords, words.Length); count++)
        {
            for (var first = 0; first + count <= words.Length; first++)
            {
                if (means(Wording(words, first, count))) return Wording(words, first, count);
            }
        }
        return null;
    }

    /// <summary>The same with the words after it that belong to it too: "third" goes on with "party", "local" with "storage".</summary>
    /// <param name="likelihood">How likely a wording means that and nothing else; "cookies" does not lower it and is left out.</param>
    public static string? FindWhole(string text, Func<string, bool> means, Func<string, double> likelihood)
    {
        if (Find(text, means) is not { } wording) return null;
        var words = text[text.IndexOf(wording, StringComparison.Ordinal)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = wording.Count(character => character == ' ') + 1;
        var longest = Enumerable.Range(count, Math.Min(MostWords, words.Length) - count + 1)
            .TakeWhile(length => length == count || (words[length - 1].Any(char.IsLetter) && !IsNeutral(words[length - 1]) && likelihood(Wording(words, 0, length)) >= 1))
            .Last();
        return Wording(words, 0, longest);
    }

    /// <summary>The whole wording for a storage other than cookies; none in "app.shop.example".</summary>
    public static string? FindOtherStorage(string text) =>
        StorageWords.OtherAreIn(text)
            ? FindWhole(text, IsOtherStorage, StorageWords.Likelihood)
            : null;

    private static bool IsOtherStorage(string words) =>
        StorageWords.Find(words) is not (null or StorageKind.HttpCookie) && HostGrammar.Likelihood(words) == 0;

    private static bool IsNeutral(string word) =>
        FoldedText.Fold(word.Trim(Surroundings)) is var folded && (folded.Length == 0 || NeutralWords.Contains(folded) || CookieWords.IsIn(folded));

    private static string Wording(string[] words, int first, int count) => string.Join(' ', words, first, count).Trim(Surroundings);
}
