using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>One layout's proposal of how a run of lines is a table.</summary>
/// <param name="Layout">The layout's name, in kebab-case.</param>
/// <param name="Start">First line, in the run.</param>
/// <param name="End">Line after the last.</param>
/// <param name="Rows">Rows of cells, each a list of slices; headers first.</param>
/// <param name="HeaderRowCount">How many of the rows are headers.</param>
/// <param name="Score">Log-odds that the lines are this table rather than running text; below 0 it is not proposed at all.</param>
internal sealed record TableReading(
    string Layout,
    int Start,
    int End,
    IReadOnlyList<IReadOnlyList<ReadCell>> Rows,
    int HeaderRowCount,
    double Score)
{
    /// <summary>What was undone, in the order of doing.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    /// <summary>What the region holds beside its cells.</summary>
    public IReadOnlyList<DroppedSlice> Dropped { get; init; } = [];

    /// <summary>Words that the format glues to the table as its caption; empty without any.</summary>
    public IReadOnlyList<CellSlice> Caption { get; init; } = [];

    /// <summary>Where the cells of all rows begin and end.</summary>
    public HashSet<ValueList<(int FirstLine, int Start, int LastLine, int End)>> RowExtents() => Rows.Select(Extent).ToHashSet();

    /// <summary>Whether all body rows are among those of another reading: both find the same.</summary>
    /// <param name="rows">The other's <see cref="RowExtents"/>.</param>
    public bool AreRowsAmong(HashSet<ValueList<(int FirstLine, int Start, int LastLine, int End)>> rows) =>
        Rows.Skip(HeaderRowCount).Select(Extent).All(rows.Contains);

    /// <summary>Where the cells of a row begin and end: two readings that agree there agree in what stands in between.</summary>
    private static ValueList<(int FirstLine, int Start, int LastLine, int End)> Extent(IReadOnlyList<ReadCell> row) => row
        .Where(cell => cell.Slices.Count > 0)
        .Select(cell => (cell.Slices[0].Line, cell.Slices[0].Start, cell.Slices[^1].Line, cell.Slices[^1].Start + cell.Slices[^1].Length))
        .ToValueList();
}

/// <summary>A cell of a reading.</summary>
/// <param name="Slices">Its pieces in order; empty for an empty cell.</param>
/// <param name="Origin">How it came by its words.</param>
internal sealed record ReadCell(IReadOnlyList<CellSlice> Slices, CellOrigin Origin = CellOrigin.Stated)
{
    public static ReadCell Empty { get; } = new([]);

    public static ReadCell Of(params CellSlice[] slices) => new(slices);
}

/// <summary>A stretch of a region that is in no cell.</summary>
/// <param name="Reason">In kebab-case: <c>rule</c>, <c>repeated-header</c>, <c>page-number</c>, <c>separator</c>.</param>
internal sealed record DroppedSlice(CellSlice Slice, string Reason);
