namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>How text wraps in a column, as its cells show.</summary>
/// <param name="Left">x at which lines begin.</param>
/// <param name="Right">x that no line reaches beyond.</param>
/// <param name="HoldsSingleWords">Whether its cells hold one word each, as columns of names do.</param>
internal sealed record ColumnWrap(double Left, double Right, bool HoldsSingleWords)
{
    /// <summary>Share of the lines that are one word, from which on a column is taken for one of single words.</summary>
    private const double MostLines = 0.7;

    public static ColumnWrap Of(PageTable table, int column)
    {
        var cells = table.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Lines.Count > 0).ToList();
        var lines = cells.SelectMany(cell => cell.Lines).ToList();
        var (left, right) = (table.Columns[column], table.Columns[column + 1]);
        if (lines.Count == 0) return new ColumnWrap(left, right, false);
        var padding = table.HasRuledColumns ? Math.Max(0, lines.Min(line => line.Box.Left) - left) : right - left;
        var reached = lines.Max(line => line.Box.Right);
        return new ColumnWrap(
            lines.Min(line => line.Box.Left),
            Math.Max(reached, right - padding),
            lines.Count(line => line.Words.Count == 1) >= MostLines * lines.Count);
    }
}
