namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Finds where a stream's bytes begin and end (ISO 32000-1, 7.3.8).</summary>
internal static class StreamExtent
{
    /// <summary>The encoded bytes of a stream.</summary>
    /// <param name="position">Behind the keyword <c>stream</c>.</param>
    /// <param name="length">As the dictionary states it; null or wrong where it does not, then the end is searched.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> data, int position, double? length)
    {
        var start = SkipEndOfLine(data.Span, position);
        var rest = data[start..];
        if (length is >= 0 && length <= rest.Length && EndsThere(rest.Span[(int)length.Value..])) return rest[..(int)length.Value];
        var end = rest.Span.IndexOf("endstream"u8);
        if (end < 0) end = rest.Span.IndexOf("endobj"u8);
        return end < 0 ? rest : rest[..end];
    }

    private static int SkipEndOfLine(ReadOnlySpan<byte> span, int position)
    {
        while (position < span.Length && span[position] is (byte)' ' or (byte)'\t') position++;
        if (position < span.Length && span[position] == '\r') position++;
        if (position < span.Length && span[position] == '\n') position++;
        return Math.Min(position, span.Length);
    }

    private static bool EndsThere(ReadOnlySpan<byte> behind) => behind.TrimStart(" \r\n\t\0"u8).StartsWith("endstream"u8);
}
