using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Glued;

/// <summary>
/// Tables of which a converter has kept the words alone, with nothing between the cells of a row: the header's words say which columns
/// to look for, and seams inside words where one may end.
/// </summary>
internal sealed class GluedCells : ITableLayout
{
    public string Name => "glued-cells";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = new CellTexts(run);
        for (int line = 0; line < run.Count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (GluedHeader.At(run, line) is not { } header) continue;
            if (RowReading.Read(run, texts, header, Forms, mayBurst: false, cancellation) is not { } reading) continue;
            yield return reading;
            line = reading.End - 1;
        }

        IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns) =>
            [new GluedRows(run, columns), new RowFurniture(run, null, columns)];
    }
}
