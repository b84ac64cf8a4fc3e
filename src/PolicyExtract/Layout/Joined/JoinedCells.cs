using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Joined;

/// <summary>Tables whose cells a converter has joined by single spaces: the header's words say which columns to look for.</summary>
internal sealed class JoinedCells : ITableLayout
{
    public string Name => "joined-cells";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        JoinedWords? words = null;
        return RowReading.All(
            run,
            line => JoinedHeader.At(run, line) is { } header && !IsRepeated(run, header) ? header : null,
            columns => [new JoinedRows(run, words ??= new JoinedWords(run), columns), new RowFurniture(run, null, columns)],
            cancellation);
    }

    /// <summary>Of a header that stands there many times over, the last may head rows.</summary>
    private static bool IsRepeated(LineRun run, TableHeader header) =>
        header.End < run.Count && run[header.End].Trimmed == run[header.Start].Trimmed;
}
