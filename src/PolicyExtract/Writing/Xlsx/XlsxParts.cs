using System.Text;

namespace PolicyExtract.Writing.Xlsx;

/// <summary>The parts of a workbook beside its sheets: what they are called and how their cells look.</summary>
internal static class XlsxParts
{
    /// <summary>Index of the format of text; "as text" also when somebody edits the cell.</summary>
    public const string TextStyle = "1";

    /// <summary>Index of the format of the header.</summary>
    public const string HeaderStyle = "2";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Three formats of cells: the default, text, and bold text.</summary>
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
        <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>
        """;

    /// <param name="number">From 1.</param>
    public static string SheetPath(int number) => "xl/" + SheetTarget(number);

    public static IEnumerable<(string Path, byte[] Content)> Of(int sheets)
    {
        var numbers = Enumerable.Range(1, sheets).ToArray();
        yield return Part("[Content_Types].xml", ContentTypes(numbers));
        yield return Part("_rels/.rels", $"""
            <Relationships xmlns="{PackageRelationships}">
            <Relationship Id="workbook" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        yield return Part("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{All(numbers, SheetEntry)}</sheets></workbook>
            """);
        yield return Part("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{PackageRelationships}">{All(numbers, SheetRelationship)}
            <Relationship Id="styles" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>
            """);
        yield return Part("xl/styles.xml", Styles);
    }

    private static string ContentTypes(int[] sheets) => $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>{All(sheets, SheetType)}</Types>
        """;

    private static string SheetType(int number) =>
        Invariant($"""<Override PartName="/xl/{SheetTarget(number)}" ContentType="{Types}.worksheet+xml"/>""");

    private static string SheetEntry(int number) =>
        Invariant($"""<sheet name="Cookies{(number == 1 ? "" : $" {number}")}" sheetId="{number}" r:id="sheet{number}"/>""");

    private static string SheetRelationship(int number) =>
        Invariant($"""<Relationship Id="sheet{number}" Type="{Relationships}/worksheet" Target="{SheetTarget(number)}"/>""");

    private static string SheetTarget(int number) => Invariant($"worksheets/sheet{number}.xml");

    private static string All(int[] numbers, Func<int, string> write) => string.Concat(numbers.Select(write));

    private static (string Path, byte[] Content) Part(string path, string xml) => (path, Encoding.UTF8.GetBytes(Declaration + "\n" + xml));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
