namespace PolicyExtract.Vocabulary;

/// <summary>Stems of words in folded text.</summary>
internal static class WordStems
{
    /// <summary>Whether a word begins with the stem; in scripts without spaces, whether it stands anywhere.</summary>
    public static bool IsIn(string folded, string stem)
    {
        for (var at = folded.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiLetterOrDigit(folded[at - 1])) return true;
        }
        return false;
    }
}
