using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>Where a table may begin, and the columns it then has.</summary>
/// <param name="Start">First line of the header, in the run.</param>
/// <param name="End">First line of the body.</param>
/// <param name="Rows">The header's rows; empty for a table without one.</param>
/// <param name="ColumnCount">Number of columns.</param>
internal sealed record TableHeader(int Start, int End, IReadOnlyList<IReadOnlyList<ReadCell>> Rows, int ColumnCount)
{
    /// <summary>What the columns of a table without a header seem to hold, null where nothing is known; empty with a header.</summary>
    public IReadOnlyList<CookieField?> Fields { get; init; } = [];

    /// <summary>The line of each column's header where it stands over the column's own cells, which follow one another; else empty.</summary>
    public IReadOnlyList<int> OwnLines { get; init; } = [];

    /// <summary>Log-odds that its lines are parted into headers so, and not in the likeliest way; 0 for that.</summary>
    public double Likelihood { get; init; }

    public ColumnModel[] Columns(LineRun run) =>
        Rows.Count == 0
            ? [.. Enumerable.Range(0, ColumnCount).Select(column => new ColumnModel(column < Fields.Count ? Fields[column] : null))]
            : ColumnModel.Below(Enumerable.Range(0, ColumnCount).Select(column => HeaderText(run, column)));

    private string HeaderText(LineRun run, int column) =>
        string.Join(' ', Rows.Select(row => run.TextOf(row[column].Slices)).Where(text => text.Length > 0));
}
