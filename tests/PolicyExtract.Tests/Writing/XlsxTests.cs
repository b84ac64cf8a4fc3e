using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyExtract.Writing.Xlsx;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class XlsxTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] HostileCells =
        ["=1+1", "@SUM(A1)", "+1", " leading", "two\r\nlines", "a\u0001b", "_x0041_", "\uD800", "🍪", "<b>&amp;\"", "\t"];

    [Fact]
    public void Cells_come_back_as_they_were()
    {
        var cookies = HostileCells.Select(cell => SampleInventories.Cookie("x") with { Purpose = cell }).ToArray();

        var rows = Rows(Written.Bytes("xlsx", SampleInventories.Of("a", cookies)).Bytes, 1);

        var purpose = rows[0].Single(cell => cell.Value == "purpose").Key;
        Assert.Equal(HostileCells, rows.Skip(1).Select(row => row[purpose]));
    }

    [Fact]
    public void No_cell_is_a_formula_and_numbers_are_numbers()
    {
        var sheet = Part(Written.Bytes("xlsx", SampleInventories.Full).Bytes, XlsxParts.SheetPath(1));

        Assert.Empty(sheet.Descendants(Main + "f"));
        Assert.Contains("34128000", sheet.Descendants(Main + "v").Select(value => value.Value));
        Assert.Equal("A1:AM3", (string?)sheet.Root!.Element(Main + "autoFilter")!.Attribute("ref"));
    }

    [Fact]
    public void Rows_that_a_sheet_has_no_room_for_go_on_in_the_next()
    {
        using var output = new MemoryStream();
        using (var writer = new XlsxWriter(output, rowsPerSheet: 3))
        {
            writer.Write(SampleInventories.Of("a", [.. Enumerable.Range(0, 5).Select(number => SampleInventories.Cookie($"c{number}"))]));
            writer.Complete();
        }

        Assert.Equal([3, 3, 2], Enumerable.Range(1, 3).Select(number => Rows(output.ToArray(), number).Count));
        Assert.Equal(
            ["Cookies", "Cookies 2", "Cookies 3"],
            Part(output.ToArray(), "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => (string?)sheet.Attribute("name")));
    }

    [Fact]
    public void A_cell_that_is_too_long_is_cut_and_reported()
    {
        var long_ = SampleInventories.Cookie("x") with { Purpose = new string('a', 40_000) };

        var (bytes, losses) = Written.Bytes("xlsx", SampleInventories.Of("a", long_));

        Assert.Contains(Rows(bytes, 1)[1].Values, cell => cell.Length == 32_767);
        Assert.Equal("Changed for xlsx: purpose of 1 record(s), cut after 32767 characters.", Assert.Single(losses).Message);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes_and_none_gives_a_workbook_too()
    {
        Assert.Equal(Written.Bytes("xlsx", SampleInventories.Full).Bytes, Written.Bytes("xlsx", SampleInventories.Full).Bytes);
        Assert.Single(Rows(Written.Bytes("xlsx").Bytes, 1));
    }

    private static XDocument Part(byte[] workbook, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var part = archive.GetEntry(path)!.Open();
        return XDocument.Load(part);
    }

    /// <summary>The cells of each row by their column's letters, with escapes undone as ECMA-376 part 1, 22.9.2.19 has them.</summary>
    private static List<Dictionary<string, string>> Rows(byte[] workbook, int sheet) =>
    [
        .. Part(workbook, XlsxParts.SheetPath(sheet)).Descendants(Main + "row").Select(row => row.Elements(Main + "c").ToDictionary(
            cell => ((string)cell.Attribute("r")!).TrimEnd("0123456789".ToCharArray()),
            cell => Unescaped(cell.Value))),
    ];

    private static string Unescaped(string text) =>
        Regex.Replace(text, "_x([0-9A-F]{4})_", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
