using System.Buffers;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Characters that nobody sees and that only hinder comparing: zero-width spaces, soft hyphens, marks of direction, control characters.
/// </summary>
internal static class InvisibleCharacters
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    private static readonly SearchValues<char> Candidates = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B"
        + "\u001C\u001D\u001E\u001F\u007F"
        + "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
        + "\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Offset of the first invisible character of a stretch; its length when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (true)
        {
            var found = text[from..].IndexOfAny(Candidates);
            if (found < 0) return text.Length;
            from += found;
            if (!IsJoinerInWord(text, from)) return from;
            from++;
        }
    }

    /// <summary>
    /// Whether a text is a lone invisible character of no meaning: no joiner, which some scripts spell with, no soft hyphen, which shows
    /// where a line ends, and no control character, which may be a letter of a font without names.
    /// </summary>
    public static bool IsWithoutWidth(string text) =>
        text is [> SoftHyphen and not (ZeroWidthNonJoiner or ZeroWidthJoiner)] && Find(text) == 0;

    /// <summary>Persian and the scripts of India spell with joiners.</summary>
    private static bool IsJoinerInWord(ReadOnlySpan<char> text, int at) =>
        text[at] is ZeroWidthNonJoiner or ZeroWidthJoiner && at > 0 && text[at - 1] is >= '\u0600' and <= '\u0DFF';
}
