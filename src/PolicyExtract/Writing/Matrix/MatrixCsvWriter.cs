using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>A row a cookie, and a column a platform after those of what most platforms declare.</summary>
internal sealed class MatrixCsvWriter(Stream output, WritingOptions options) : IDocumentWriter<InventoryMatrix>
{
    private readonly CsvRows rows = new(output, options.ExcelSafe);

    public void Write(InventoryMatrix document)
    {
        rows.Write(["name", "category", "provider", "platforms", .. document.Platforms.Select(platform => platform.Name)]);
        foreach (var cookie in document.Cookies)
        {
            rows.Write(
            [
                cookie.Name,
                cookie.Category is { } category ? CanonicalWord.Of(category) : "",
                cookie.Provider ?? "",
                cookie.Cells.Count.ToString(CultureInfo.InvariantCulture),
                .. CellWords.Across(cookie, document.Platforms.Count).Select(CellWords.Of),
            ]);
        }
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();
}
