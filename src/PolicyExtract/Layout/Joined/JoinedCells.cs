using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Joined;

/// <summary>Tables whose cells a converter has joined by single spaces: the header's words say which columns to look for.</summary>
internal sealed class JoinedCells : ITableLayout
{
    public string Name => "joined-cells";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var texts = new CellTexts(run);
        JoinedWords? words = null;
        for (int line = 0; line < run.Count; line++)
        {
            if (JoinedHeader.At(run, line) is not { } header || IsRepeated(run, header)) continue;
            words ??= new JoinedWords(run);
            if (RowReading.Read(run, texts, header, Forms, mayBurst: false, cancellation) is not { } reading) continue;
            yield return reading;
            line = reading.End - 1;
        }

        // Of a header that stands there many times over, the last may head rows.
        static bool IsRepeated(LineRun run, TableHeader header) => header.End < run.Count && run[header.End].Trimmed == run[header.Start].Trimmed;

        IReadOnlyList<IRowForm> Forms(IReadOnlyList<ColumnModel> columns) => [new JoinedRows(run, words!, columns), new RowFurniture(run, null, columns)];
    }
}
