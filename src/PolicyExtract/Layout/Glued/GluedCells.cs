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
        TaughtSeams? taught = null;
        return RowReading.All(run, HeaderAt, columns => [new GluedRows(run, columns, taught!), new RowFurniture(run, null, columns)], cancellation);

        TableHeader? HeaderAt(int line)
        {
            var header = GluedHeader.At(run, line);
            if (header is not null) taught ??= new TaughtSeams(run, header.End);
            return header;
        }
    }
}
