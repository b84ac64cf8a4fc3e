using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>A table and what it was taken for.</summary>
/// <param name="Context">What holds for the whole table.</param>
/// <param name="Columns">One for each column of the grid.</param>
/// <param name="AnswerColumns">Columns headed by a category or a party and filled with yes and no.</param>
/// <param name="GroupColumns">Columns that state their words once for several rows and leave the cells below empty.</param>
/// <param name="Confidence">0 to 1: how sure it is that the table lists cookies.</param>
internal sealed record TableReading(
    TableInContext Table,
    TableContext Context,
    HeaderAndBody Parts,
    ValueList<TableColumn> Columns,
    ValueList<int> AnswerColumns,
    ValueList<int> GroupColumns,
    double Confidence,
    CellWordings Wordings)
{
    /// <summary>Confidence from which a table's rows are read as cookies.</summary>
    private const double LeastConfidence = 0.5;

    public bool IsCookieTable => Confidence >= LeastConfidence;

    public TableBlock Block => Table.Block;

    public int? ColumnOf(CookieField field)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].Field == field) return column;
        }
        return null;
    }

    public TableSummary Summary() =>
        new(Table.Index, Block.Layout, Context.Heading, Parts.Headers, Columns, Block.Grid.Rows.Count - Parts.FirstBodyRow, Block.Location,
            IsCookieTable, Math.Round(IsCookieTable ? Confidence : 1 - Confidence, 2));
}
