using FuzzySharp;

namespace PolicyExtract.Vocabulary;

/// <summary>Whether a word is another one with a slip of the pen in it.</summary>
internal static class MisspeltWords
{
    // Shorter words are a letter away from too many others.
    public const int ShortestWord = 5;

    /// <summary>Of 100: two letters changed places in a word of seven is 86, one wrong letter in six is 83.</summary>
    public const int LowestRatio = 83;

    /// <param name="word">A folded word or phrase.</param>
    public static bool IsMisspelt(string word, string meant) => word.Length >= ShortestWord && Fuzz.Ratio(word, meant) >= LowestRatio;
}
