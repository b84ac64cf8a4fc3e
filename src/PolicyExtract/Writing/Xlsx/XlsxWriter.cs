using System.IO.Compression;
using PolicyExtract.Model;
using PolicyExtract.Writing.Exports;

namespace PolicyExtract.Writing.Xlsx;

/// <summary>
/// A workbook (Office Open XML, ECMA-376) of the flat table of cookies. Cells say whether they are text or number, so no text can become a
/// formula. Rows are written as they come and not kept.
/// </summary>
/// <param name="rowsPerSheet">With the header; the rows go on in another sheet.</param>
internal sealed class XlsxWriter(Stream output, int rowsPerSheet = XlsxWriter.MostRows) : IDocumentWriter<CookieInventory>
{
    /// <summary>Spreadsheet programs have no more rows.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>Spreadsheet programs refuse files with longer cells.</summary>
    private const int LongestCell = 32_767;

    /// <summary>The first moment that a ZIP archive knows: the files in it have no other time.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly ExportLosses losses = new("xlsx");
    private XlsxSheet? sheet;
    private int sheets;

    public IReadOnlyList<Diagnostic> Losses => losses.ToDiagnostics();

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies)
            Sheet().Write(CookieColumns.All.Select(column => (Cut(column, column.Cell(document, cookie) ?? ""), column.Type)));
    }

    public void Complete()
    {
        Sheet();
        CloseSheet();
        foreach (var (name, content) in XlsxParts.Of(sheets))
        {
            using var part = Entry(name);
            part.Write(content);
        }
        archive.Dispose();
    }

    public void Dispose()
    {
        CloseSheet();
        archive.Dispose();
    }

    /// <summary>The sheet that has room for a row; the first one begins with the first row, and is there without any.</summary>
    private XlsxSheet Sheet()
    {
        if (sheet?.Rows >= rowsPerSheet) CloseSheet();
        if (sheet is not null) return sheet;
        sheet = new(Entry(XlsxParts.SheetPath(++sheets)), [.. CookieColumns.All.Select(column => column.Header)], isFirst: sheets == 1);
        return sheet;
    }

    private void CloseSheet()
    {
        sheet?.Dispose();
        sheet = null;
    }

    private Stream Entry(string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private string Cut(CookieColumn column, string cell)
    {
        if (cell.Length <= LongestCell) return cell;
        losses.Change(column.Header, $"cut after {LongestCell} characters");
        return cell[..LongestCell];
    }
}
