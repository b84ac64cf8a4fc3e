namespace PolicyExtract.Vocabulary;

/// <summary>Texts in which <c>*</c> stands for any characters: patterns of cookie names and of hosts.</summary>
internal static class Glob
{
    /// <summary>
    /// Whether every text that the other stands for is one that the pattern stands for too. Takes time in proportion to both lengths
    /// multiplied.
    /// </summary>
    /// <param name="other">A text or itself a pattern: its <c>*</c> is matched by nothing but a <c>*</c>.</param>
    public static bool Covers(ReadOnlySpan<char> pattern, ReadOnlySpan<char> other)
    {
        var (inPattern, inOther, star, taken) = (0, 0, -1, 0);
        while (inOther < other.Length)
        {
            if (inPattern < pattern.Length && pattern[inPattern] == '*')
            {
                star = inPattern++;
                taken = inOther;
            }
            else if (inPattern < pattern.Length && pattern[inPattern] == other[inOther] && other[inOther] != '*')
            {
                inPattern++;
                inOther++;
            }
            else if (star >= 0)
            {
                inPattern = star + 1;
                inOther = ++taken;
            }
            else
            {
                return false;
            }
        }
        return pattern[inPattern..].TrimEnd('*').IsEmpty;
    }
}
