namespace PolicyExtract.Reading.Text;

/// <summary>What a tool puts before every line of a text: the signs of a quotation in a mail, the numbers of the lines.</summary>
/// <param name="Quotes">How many signs of quotation stand before a line at most; 0 without any.</param>
/// <param name="IsNumbered">Whether numbers stand before the lines.</param>
internal readonly record struct LinePrefix(int Quotes, bool IsNumbered)
{
    /// <summary>Lines with words from which on a prefix is no chance.</summary>
    private const int FewestLines = 8;

    /// <summary>Quotations in quotations.</summary>
    private const int MostQuotes = 6;

    /// <summary>Lines with words that may stand before a quotation, in a hundred: who wrote it, and when.</summary>
    private const int MostUnquoted = 5;

    /// <summary>Digits of the highest number of a line.</summary>
    private const int MostDigits = 9;

    /// <summary>The prefix that a text's lines have; the empty one where they have none.</summary>
    public static LinePrefix Find(string text)
    {
        var (filled, quoted, quotes, numbered, last) = (0, 0, MostQuotes, 0, -1);
        foreach (var line in LineSpans.Of(text))
        {
            var words = text.AsSpan(line.Start, line.Length);
            if (words.IsWhiteSpace() || !BeginsLine(text, line)) continue;
            filled++;
            if (QuotesOf(words, MostQuotes, out _) is > 0 and var depth) (quoted, quotes) = (quoted + 1, Math.Min(quotes, depth));
            if (numbered == filled - 1 && NumberOf(words, out _) is { } number && (last < 0 || number == last + 1)) (numbered, last) = (filled, number);
        }
        var isQuoted = filled >= FewestLines && (filled - quoted) * 100 <= MostUnquoted * filled;
        return new LinePrefix(isQuoted ? quotes : 0, filled >= FewestLines && numbered == filled);
    }

    /// <summary>The line behind its prefix.</summary>
    public LineSpan After(string text, LineSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var length = 0;
        if (!BeginsLine(text, line)) return line;
        if (Quotes > 0) QuotesOf(words, Quotes, out length);
        else if (IsNumbered) NumberOf(words, out length);
        return new LineSpan(line.Start + length, line.Length - length, line.Next);
    }

    /// <summary>Tools that go by lines see no form feeds.</summary>
    private static bool BeginsLine(string text, LineSpan line) => line.Start == 0 || text[line.Start - 1] is '\n' or '\r';

    /// <summary>The signs of quotation that open a line.</summary>
    /// <param name="length">Characters of the signs, with the space that belongs to each.</param>
    private static int QuotesOf(ReadOnlySpan<char> line, int most, out int length)
    {
        var count = 0;
        for (length = 0; count < most && length < line.Length && line[length] == '>'; count++)
        {
            length += length + 1 < line.Length && line[length + 1] == ' ' ? 2 : 1;
        }
        return count;
    }

    /// <summary>The number that a tool puts before a line, behind which a tab, a colon or a drawn bar stands; null without one.</summary>
    /// <param name="length">Characters of the number and the sign; 0 without one.</param>
    private static int? NumberOf(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var start = line.IndexOfAnyExcept(' ');
        if (start < 0) return null;
        var digits = line[start..].IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MostDigits) return null;
        var sign = line[(start + digits)..];
        var bar = sign.TrimStart(' ');
        if (bar.StartsWith('│')) length = line.Length - bar.Length + 1;
        else if (sign[0] is '\t' or ':') length = start + digits + 1;
        return length == 0 ? null : int.Parse(line.Slice(start, digits), System.Globalization.CultureInfo.InvariantCulture);
    }
}
