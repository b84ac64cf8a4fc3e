using System.Globalization;
using System.Text;
using System.Xml;

namespace PolicyExtract.Writing.Xlsx;

/// <summary>A sheet of a workbook: a header that stays in sight and can be filtered by, and rows of text and numbers.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>In characters of the standard font.</summary>
    private const int ColumnWidth = 18;

    private readonly Stream output;
    private readonly XmlWriter writer;
    private readonly string[] columns;

    /// <param name="output">Is closed with the sheet.</param>
    /// <param name="isFirst">Whether a workbook opens with it.</param>
    public XlsxSheet(Stream output, IReadOnlyList<string> headers, bool isFirst)
    {
        this.output = output;
        columns = [.. headers.Select((_, index) => Letters(index))];
        writer = XmlWriter.Create(output, new() { Encoding = new UTF8Encoding(false), CheckCharacters = true });
        writer.WriteStartElement("worksheet", Namespace);
        WriteView(isFirst);
        writer.WriteStartElement("sheetData");
        WriteRow(headers.Select(header => (header, ColumnType.Text)), XlsxParts.HeaderStyle);
    }

    /// <summary>Written so far, with the header.</summary>
    public int Rows { get; private set; }

    public void Write(IEnumerable<(string Cell, ColumnType Type)> row) => WriteRow(row, XlsxParts.TextStyle);

    public void Dispose()
    {
        writer.WriteEndElement();
        writer.WriteStartElement("autoFilter");
        writer.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"A1:{columns[^1]}{Rows}"));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Dispose();
        output.Dispose();
    }

    private void WriteView(bool isFirst)
    {
        var selected = isFirst ? "tabSelected=\"1\" " : "";
        writer.WriteRaw($"""<sheetViews><sheetView {selected}workbookViewId="0">""");
        writer.WriteRaw("""<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        writer.WriteRaw(string.Create(
            CultureInfo.InvariantCulture, $"""<cols><col min="1" max="{columns.Length}" width="{ColumnWidth}" customWidth="1"/></cols>"""));
    }

    private void WriteRow(IEnumerable<(string Cell, ColumnType Type)> row, string style)
    {
        Rows++;
        writer.WriteStartElement("row");
        writer.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, (cell, type)) in columns.Zip(row))
        {
            if (cell.Length > 0) WriteCell(column, cell, type, style);
        }
        writer.WriteEndElement();
    }

    private void WriteCell(string column, string cell, ColumnType type, string style)
    {
        writer.WriteStartElement("c");
        writer.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{column}{Rows}"));
        if (type == ColumnType.Text) WriteText(cell, style);
        else writer.WriteElementString("v", cell);
        writer.WriteEndElement();
    }

    private void WriteText(string text, string style)
    {
        writer.WriteAttributeString("s", style);
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is");
        writer.WriteStartElement("t");
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(XlsxText.Escaped(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A to Z, AA, AB and so on.</summary>
    /// <param name="index">0-based.</param>
    private static string Letters(int index)
    {
        const int Alphabet = 26;
        var letter = (char)('A' + (index % Alphabet));
        return index < Alphabet ? letter.ToString() : Letters((index / Alphabet) - 1) + letter;
    }
}
