namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>How text wraps in a column, as its cells show.</summary>
/// <param name="Left">x at which lines begin.</param>
/// <param name="Right">x that no line reaches beyond.</param>
/// <param name="CutsWords">Whether the column cuts words that are too long for it, as several of its cells show.</param>
internal sealed record ColumnWrap(double Left, double Right, bool CutsWords)
{
    /// <summary>
    /// Different words that must have been cut. One line that fills the column proves nothing: a column is often as wide as its longest
    /// word.
    /// </summary>
    private const int FewestCuts = 2;

    /// <summary>
    /// Names below each other, with room for a letter more behind the first, that show at least that the column holds stacks of names.
    /// </summary>
    private const int FewestStacked = 2;

    /// <summary>Points by which a line may reach over the borders of its column.</summary>
    private const double Slack = 1;

    /// <summary>Whether cells of the column hold names that the author put below each other.</summary>
    public bool HasStacks { get; init; }

    public static ColumnWrap Of(PageTable table, int column)
    {
        var cells = table.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Lines.Count > 0).ToList();
        var lines = cells.SelectMany(cell => cell.Lines).ToList();
        var (left, right) = (table.Columns[column], table.Columns[column + 1]);
        // What a page lays over a table reaches over its borders, and shows nothing of them.
        if (table.HasRuledColumns) lines.RemoveAll(line => line.Box.Left < left - Slack || line.Box.Right > right + Slack);
        if (lines.Count == 0) return new ColumnWrap(left, right, false);
        var (first, last) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
        (left, right) = (cells.Max(cell => cell.Box.Left), cells.Min(cell => cell.Box.Right));
        // The side at which lines align shows the padding; the other side's is the same.
        var padding = Math.Max(0, Math.Min(first - left, right - last));
        var wrap = table.HasRuledColumns ? new ColumnWrap(Math.Min(first, left + padding), Math.Max(last, right - padding), false)
            : new ColumnWrap(first, last, false);
        var pairs = cells.SelectMany(cell => cell.Lines.Zip(cell.Lines.Skip(1))).ToLookup(
            pair => LineJoin.IsEvidenceOfCuts(pair.First, pair.Second, wrap));
        var stacked = pairs[false].Count(pair => LineJoin.AreNames(pair.First, pair.Second));
        var hasStacks = stacked >= FewestStacked && stacked > pairs[true].Count();
        var cut = pairs[true].Where(pair => !(hasStacks && LineJoin.AreNames(pair.First, pair.Second)))
            .Select(pair => Math.Round(pair.First.Words[^1].Box.Width, 2))
            .Distinct().Count();
        return wrap with { CutsWords = cut >= FewestCuts, HasStacks = hasStacks };
    }
}
