using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>A cell of a table on a page.</summary>
/// <param name="Row">0-based.</param>
/// <param name="Column">0-based.</param>
/// <param name="RowSpan">Rows it reaches over, at least 1.</param>
/// <param name="ColumnSpan">Columns it reaches over, at least 1.</param>
/// <param name="Box">Between the inner sides of its borders, on the turned page.</param>
/// <param name="Lines">What stands in it; empty for an empty cell.</param>
internal sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, SourceBox Box, IReadOnlyList<PageLine> Lines);
