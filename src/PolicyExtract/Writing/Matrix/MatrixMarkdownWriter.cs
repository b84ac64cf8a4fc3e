using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>What the matrix comes to, and the matrix as a table of GitHub's Markdown.</summary>
internal sealed class MatrixMarkdownWriter(Stream output) : IDocumentWriter<InventoryMatrix>
{
    private readonly StreamWriter writer = Utf8Text.WriterOver(output);

    public void Write(InventoryMatrix document)
    {
        writer.WriteLine($"{MatrixWords.Summary(document)}.");
        writer.WriteLine();
        foreach (var family in document.Families) WriteFamily(document, family);
        if (document.Families.Count > 0) writer.WriteLine();
        IEnumerable<string> platforms = document.Platforms.Select(platform => platform.Name);
        var rows = document.Cookies.Select(cookie => Row(cookie, document.Platforms.Count));
        MarkdownTable.Write(writer, [["Cookie", "Declared by", .. platforms], .. rows]);
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();

    private void WriteFamily(InventoryMatrix matrix, PlatformFamily family)
    {
        var names = family.Platforms.Select(platform => MarkdownTable.Escaped(matrix.Platforms[platform].Name));
        writer.WriteLine($"* {MatrixWords.Family(family, matrix.Platforms.Count)}: {string.Join(", ", names)}");
    }

    private static string[] Row(MatrixCookie cookie, int platforms) =>
    [
        cookie.Name,
        string.Create(CultureInfo.InvariantCulture, $"{cookie.Cells.Count} of {platforms}"),
        .. CellWords.Across(cookie, platforms).Select(CellWords.Of),
    ];
}
