using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyExtract.Writing;

/// <summary>Rows as RFC 4180 has them, but with a line feed at the end of each; UTF-8 without a byte order mark.</summary>
public sealed class CsvRows : IDisposable
{
    private readonly CsvWriter writer;
    private readonly bool excelSafe;

    public CsvRows(Stream output, bool excelSafe)
    {
        var rules = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", ShouldQuote = cell => MustQuote(cell.Field) };
        writer = new(Utf8Text.WriterOver(output), rules);
        this.excelSafe = excelSafe;
    }

    public void Write(IReadOnlyList<string> cells)
    {
        if (cells is [""]) writer.WriteField("", shouldQuote: true); // else the row would be a blank line
        else foreach (var cell in cells) writer.WriteField(excelSafe ? FormulaGuard.Guard(cell) : cell);
        writer.NextRecord();
    }

    public void Flush() => writer.Flush();

    public void Dispose() => writer.Dispose();

    /// <summary>Also white space at the ends, which many readers would trim.</summary>
    private static bool MustQuote(string? cell) =>
        !string.IsNullOrEmpty(cell)
        && (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
}
