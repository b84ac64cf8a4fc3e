namespace PolicyExtract.Layout.Entries;

/// <summary>Signs that part the pieces of records from each other and are no part of any: bullets, boxes, dashes, semicolons.</summary>
internal static class EntrySigns
{
    /// <summary>The first words of a line, its bullet left out, up to a character; empty when there are only signs.</summary>
    public static CellSlice Before(LayoutLine line, int index, int end)
    {
        var start = Math.Min(LineForms.Marker(line)?.ContentStart ?? 0, end);
        var length = TrimEnd(line.Text.AsSpan(start, end - start)).Length;
        return new CellSlice(index, start, length);
    }

    /// <summary>A text without the signs at its end that stand by themselves, and without a semicolon, a comma or a bar.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (text.Length > 0 && IsSign(text[^1]) && (text[^1] is ';' or ',' or '|' || text.Length == 1 || char.IsWhiteSpace(text[^2]))) text = text[..^1].TrimEnd();
        return text;
    }

    private static bool IsSign(char character) =>
        !char.IsLetterOrDigit(character) && character is not ('*' or '#' or '.' or '!' or '?' or '_' or '%') && !"()[]{}<>\"'“”«»‘’".Contains(character, StringComparison.Ordinal);
}
