namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>The literal string of ISO 32000-1, 7.3.4.2: <c>(…)</c> with escapes and balanced parentheses.</summary>
internal static class LiteralString
{
    /// <summary>Reads from behind the opening parenthesis; the position returned is behind the closing one, or the end.</summary>
    public static (ReadOnlyMemory<byte> Bytes, int Position) Read(ReadOnlySpan<byte> span, int position)
    {
        var plain = span[position..].IndexOfAny("()\\\r"u8);
        if (plain >= 0 && span[position + plain] == ')')
            return (span.Slice(position, plain).ToArray(), position + plain + 1);

        var content = new List<byte>();
        for (var depth = 1; position < span.Length; position++)
        {
            var next = span[position];
            if (next == '\\')
            {
                position = ReadEscape(span, position + 1, content) - 1;
                continue;
            }
            if (next == '(') depth++;
            if (next == ')' && --depth == 0) return (content.ToArray(), position + 1);
            if (next == '\r') position += SkipLineFeed(span, position + 1);
            content.Add(next == '\r' ? (byte)'\n' : next);
        }
        return (content.ToArray(), position);
    }

    private static int SkipLineFeed(ReadOnlySpan<byte> span, int position) => position < span.Length && span[position] == '\n' ? 1 : 0;

    private static int ReadEscape(ReadOnlySpan<byte> span, int position, List<byte> content)
    {
        if (position >= span.Length) return position;
        var escaped = span[position];
        if (escaped is >= (byte)'0' and <= (byte)'7') return ReadOctal(span, position, content);
        if (escaped == '\r') return position + 1 + SkipLineFeed(span, position + 1);
        if (escaped != '\n') content.Add(Unescaped(escaped));
        return position + 1;
    }

    private static int ReadOctal(ReadOnlySpan<byte> span, int position, List<byte> content)
    {
        const int MostDigits = 3;
        var value = 0;
        var end = Math.Min(span.Length, position + MostDigits);
        while (position < end && span[position] is >= (byte)'0' and <= (byte)'7') value = value * 8 + span[position++] - '0';
        content.Add((byte)value);
        return position;
    }

    private static byte Unescaped(byte escaped) => escaped switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => escaped,
    };
}
