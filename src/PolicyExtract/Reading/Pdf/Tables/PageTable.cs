using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>A table on a page.</summary>
/// <param name="Box">On the turned page.</param>
/// <param name="Columns">Left sides of the columns, and the right side of the last.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Cells">Row by row; together they cover the table once.</param>
/// <param name="HasRuledColumns">Whether the columns are drawn; otherwise they were told from the text.</param>
internal sealed record PageTable(
    SourceBox Box, IReadOnlyList<double> Columns, int Rows, IReadOnlyList<TableCell> Cells, bool HasRuledColumns)
{
    public int ColumnCount => Columns.Count - 1;

    /// <summary>Whether the first row is in bold and the others are not.</summary>
    public bool HasBoldHeader =>
        Cells.Where(cell => cell.Row == 0).All(cell => cell.Lines.All(line => line.IsBold))
        && Cells.Any(cell => cell.Row > 0 && cell.Lines.Any(line => !line.IsBold));
}
