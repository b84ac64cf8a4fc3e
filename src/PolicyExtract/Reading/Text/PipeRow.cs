namespace PolicyExtract.Reading.Text;

/// <summary>How the rows of a pipe table are written (GitHub Flavored Markdown, 4.10).</summary>
internal static class PipeRow
{
    /// <summary>Whether a line is the row of dashes under a pipe table's header, <c>| --- | :-: |</c>.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.Contains('-') && trimmed.Contains('|') && !trimmed.ContainsAnyExcept("|-: \t") && !trimmed.Contains("::", StringComparison.Ordinal);
    }
}
