using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.ConsentData;
using PolicyExtract.Reading.Csv;
using PolicyExtract.Reading.Html;
using PolicyExtract.Reading.Markdown;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Text;
using PolicyExtract.Writing;
using PolicyExtract.Writing.Diffs;
using PolicyExtract.Writing.Exports;
using PolicyExtract.Writing.Histories;
using PolicyExtract.Writing.Matrix;
using PolicyExtract.Writing.Report;
using PolicyExtract.Writing.Sqlite;
using PolicyExtract.Writing.Xlsx;

namespace PolicyExtract.Pipeline;

/// <summary>Everything the program comes with. A new reader or writer is one new file and one line here.</summary>
public static class BuiltIn
{
    public static ValueList<IDocumentReader> Readers { get; } =
    [
        new PlainTextReader(),
        new MarkdownReader(),
        new HtmlReader(),
        new WebArchiveReader(),
        new ConsentDataReader(),
        new CsvReader(),
        new PdfReader(PdfEngine.Create()),
    ];

    public static ValueList<OutputFormat<CookieInventory>> InventoryFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonDocumentWriter<CookieInventory>(output)),
        new("jsonl", ".jsonl", (output, _) => new JsonLinesWriter<CookieInventory>(output)),
        new("csv", ".csv", (output, options) => new CookieCsvWriter(output, options)),
        new("sqlite", ".sqlite", (output, _) => new SqliteWriter(output)),
        new("xlsx", ".xlsx", (output, _) => new XlsxWriter(output)),
        new("markdown", ".md", (output, _) => new CookieMarkdownWriter(output)),
        new("open-cookie-database", ".csv", (output, options) => new CsvExportWriter(new OpenCookieDatabaseRows(), output, options)),
        new("onetrust", ".csv", (output, options) => new CsvExportWriter(new OneTrustRows(), output, options)),
        new("cookiebot", ".csv", (output, options) => new CsvExportWriter(new CookiebotRows(), output, options)),
        new("tcf", ".json", (output, options) => new TcfWriter(output, options)),
        new("klaro", ".js", (output, _) => new KlaroWriter(output)),
        new("orestbida", ".js", (output, _) => new OrestbidaWriter(output)),
        new("datapackage", ".json", (output, _) => new DataPackageWriter(output)),
        new("summary", ".json", (output, _) => new RunSummaryWriter(output)),
    ];

    public static ValueList<OutputFormat<DocumentTables>> TableFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonDocumentWriter<DocumentTables>(output)),
        new("jsonl", ".jsonl", (output, _) => new JsonLinesWriter<DocumentTables>(output)),
        new("csv", ".csv", (output, options) => new GridCsvWriter(output, options)),
        new("markdown", ".md", (output, _) => new GridMarkdownWriter(output)),
    ];

    public static ValueList<OutputFormat<LintReport>> LintFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonDocumentWriter<LintReport>(output)),
        new("jsonl", ".jsonl", (output, _) => new JsonLinesWriter<LintReport>(output)),
    ];

    public static ValueList<OutputFormat<InventoryExplanation>> ExplanationFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonDocumentWriter<InventoryExplanation>(output)),
        new("jsonl", ".jsonl", (output, _) => new JsonLinesWriter<InventoryExplanation>(output)),
    ];

    public static ValueList<OutputFormat<InventoryDiff>> DiffFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonObjectWriter<InventoryDiff, DiffFile>(output, DiffFile.Of)),
        new("csv", ".csv", (output, options) => new DiffCsvWriter(output, options)),
        new("markdown", ".md", (output, _) => new DiffMarkdownWriter(output)),
        new("sarif", ".sarif", (output, _) => new DiffSarifWriter(output)),
        new("junit", ".xml", (output, options) => new DiffJUnitWriter(output, options)),
    ];

    public static ValueList<OutputFormat<PolicyHistory>> HistoryFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonObjectWriter<PolicyHistory, HistoryFile>(output, HistoryFile.Of)),
        new("csv", ".csv", (output, options) => new HistoryCsvWriter(output, options)),
        new("markdown", ".md", (output, _) => new HistoryMarkdownWriter(output)),
    ];

    public static ValueList<OutputFormat<InventoryMatrix>> MatrixFormats { get; } =
    [
        new("json", ".json", (output, _) => new JsonObjectWriter<InventoryMatrix, MatrixFile>(output, MatrixFile.Of)),
        new("csv", ".csv", (output, options) => new MatrixCsvWriter(output, options)),
        new("markdown", ".md", (output, _) => new MatrixMarkdownWriter(output)),
        new("html", ".html", (output, _) => new ReportWriter(output)),
    ];
}
