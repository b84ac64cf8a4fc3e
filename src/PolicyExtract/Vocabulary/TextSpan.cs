namespace PolicyExtract.Vocabulary;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first character, in UTF-16 units.</param>
/// <param name="End">The character after it.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    public bool IsEmpty => Start >= End;

    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Math.Max(0, Length));

    /// <summary>Without white space at its ends.</summary>
    public TextSpan Trimmed(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }
}
