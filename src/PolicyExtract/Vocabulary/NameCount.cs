namespace PolicyExtract.Vocabulary;

/// <summary>The number of cookies of one name that consent tools write behind it: "[x2]", "(2)".</summary>
internal static class NameCount
{
    private const string Times = "xX×";

    /// <summary>Characters of the count that opens a text, brackets included; 0 when none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..] || text.IndexOf(']') is not (> 1 and var end)) return 0;
        return text[1..end].ContainsAny(Times) && IsCount(text[1..end]) ? end + 1 : 0;
    }

    /// <summary>Whether words between brackets are such a number, with its sign or without.</summary>
    public static bool IsCount(ReadOnlySpan<char> words)
    {
        var count = words.Trim();
        if (count is ['x' or 'X' or '×', ..]) count = count[1..].Trim();
        else if (count is [.., 'x' or 'X' or '×']) count = count[..^1].Trim();
        return count.Length > 0 && !count.ContainsAnyExceptInRange('0', '9');
    }
}
