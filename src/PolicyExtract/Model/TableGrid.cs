namespace PolicyExtract.Model;

/// <summary>A rectangular table: every row has <see cref="ColumnCount"/> cells, spans are expanded and marked.</summary>
public sealed record TableGrid
{
    /// <param name="rows">All rows, headers first; shorter rows are filled with empty cells.</param>
    /// <param name="headerRowCount">How many of the first rows are headers; 0 when the table has none.</param>
    public TableGrid(IEnumerable<IReadOnlyList<GridCell>> rows, int headerRowCount)
    {
        var all = rows.ToArray();
        ColumnCount = all.Length == 0 ? 0 : all.Max(row => row.Count);
        Rows = all.Select(Filled).ToValueList();
        ArgumentOutOfRangeException.ThrowIfNegative(headerRowCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headerRowCount, Rows.Count);
        HeaderRowCount = headerRowCount;
    }

    public ValueList<ValueList<GridCell>> Rows { get; }

    public int HeaderRowCount { get; }

    public int ColumnCount { get; }

    /// <summary>The rows below the header.</summary>
    public IEnumerable<ValueList<GridCell>> Body => Rows.Skip(HeaderRowCount);

    /// <summary>The header of each column, header rows joined by a space; empty strings where there is no header.</summary>
    public ValueList<string> Headers =>
        Enumerable.Range(0, ColumnCount)
            .Select(column => string.Join(' ', Rows.Take(HeaderRowCount).Select(row => row[column].Text).Where(text => text.Length > 0).Distinct()))
            .ToValueList();

    private ValueList<GridCell> Filled(IReadOnlyList<GridCell> row) =>
        row.Count == ColumnCount
            ? row as ValueList<GridCell> ?? row.ToValueList()
            : row.Concat(Enumerable.Repeat(GridCell.Empty, ColumnCount - row.Count)).ToValueList();
}
