using System.Text;
using PolicyExtract.Tests.Reading.Pdf;

namespace PolicyExtract.Benchmarks;

/// <summary>Makes a PDF file of pages' content streams, compressed as printed files are.</summary>
internal static class PrintedPages
{
    /// <summary>Objects before the first page's: catalogue, page tree, font.</summary>
    private const int Shared = 3;

    public static byte[] Write(IReadOnlyList<string> contents)
    {
        var pages = contents.Select((_, page) => $"{PageNumber(page)} 0 R");
        var pdf = new SamplePdf()
            .Add("<< /Type /Catalog /Pages 2 0 R >>")
            .Add($"<< /Type /Pages /Count {contents.Count} /Kids [{string.Join(' ', pages)}] >>")
            .Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (var page = 0; page < contents.Count; page++)
        {
            pdf.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 {Shared} 0 R >> >> "
                    + $"/Contents {PageNumber(page) + 1} 0 R >>")
                .AddStream(SamplePdf.Compress(Encoding.Latin1.GetBytes(contents[page])), "/Filter /FlateDecode");
        }
        return pdf.Write();
    }

    private static int PageNumber(int page) => Shared + 1 + 2 * page;
}
