using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>A page as it was read: the tables that it draws, and the lines outside them.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Height">Of the turned page, in points.</param>
/// <param name="Tables">From top to bottom.</param>
/// <param name="Lines">In reading order: from top to bottom, column by column where the page is set in columns.</param>
/// <param name="Gutter">x of the white between the columns that a page's text is set in; null for a single column.</param>
internal sealed record PageReading(
    int Number, double Height, PagePlaces Places, IReadOnlyList<PageTable> Tables, IReadOnlyList<PageLine> Lines, double? Gutter)
{
    public bool IsEmpty => Tables.Count == 0 && Lines.Count == 0;

    /// <summary>All lines, those in tables included.</summary>
    public IEnumerable<PageLine> AllLines => Tables.SelectMany(table => table.Cells).SelectMany(cell => cell.Lines).Concat(Lines);
}
