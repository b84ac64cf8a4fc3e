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
                var wording = string.Join(' ', words, first, count).Trim(Surroundings);
                if (wording.Length > 0 && means(wording)) return wording;
            }
        }
        return null;
    }
}
