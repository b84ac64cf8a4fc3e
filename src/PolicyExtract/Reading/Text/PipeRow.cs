namespace PolicyExtract.Reading.Text;

/// <summary>How the rows of a pipe table are written (GitHub Flavored Markdown, 4.10).</summary>
internal static class PipeRow
{
    /// <summary>Whether a line is the row of dashes under a pipe table's header, <c>| --- | :-: |</c>.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.Contains('-') && trimmed.Contains('|') && !trimmed.ContainsAnyExcept("|-: \t") && trimmed.IndexOf("::") < 0;
    }

    /// <summary>Number of cells of a delimiter row.</summary>
    public static int Cells(ReadOnlySpan<char> line) => line.Trim(" \t|").Count('|') + 1;

    /// <summary>The pipes that part cells: those without a backslash before them.</summary>
    public static List<int> Separators(string text, LineSpan line)
    {
        var found = new List<int>();
        var isEscaped = false;
        for (int at = line.Start; at < line.End; at++)
        {
            if (text[at] == '|' && !isEscaped) found.Add(at);
            isEscaped = text[at] == '\\' && !isEscaped;
        }
        return found;
    }
}
