using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Writes small PDF files, whole or with a fault in them.</summary>
internal sealed class SamplePdf
{
    private readonly List<byte[]> objects = [];

    /// <summary>A page with a heading and a ruled table of three rows, and what else a content stream says.</summary>
    public static SamplePdf WithTable(string more = "", string page = "") => new SamplePdf()
        .Add("<< /Type /Catalog /Pages 2 0 R >>")
        .Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> "
            + $"/XObject << /Fm 6 0 R >> >> /Contents 5 0 R {page} >>")
        .Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        .AddStream(Table() + more);

    public static byte[] Compress(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var packing = new ZLibStream(target, CompressionLevel.Fastest)) packing.Write(plain);
        return target.ToArray();
    }

    public SamplePdf Add(string content) => Add(Encoding.Latin1.GetBytes(content));

    public SamplePdf Add(byte[] content)
    {
        objects.Add(content);
        return this;
    }

    public SamplePdf AddStream(string content, string dictionary = "") => AddStream(Encoding.Latin1.GetBytes(content), dictionary);

    public SamplePdf AddStream(byte[] content, string dictionary = "") =>
        Add([.. Encoding.Latin1.GetBytes($"<< {dictionary} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8]);

    public byte[] Write()
    {
        var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.7\n"u8);
        foreach (var content in objects)
        {
            offsets.Add(file.Length);
            Line(file, $"{offsets.Count} 0 obj");
            file.Write(content);
            Line(file, "\nendobj");
        }
        var table = file.Length;
        Line(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f ");
        foreach (var offset in offsets) Line(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n "));
        Line(file, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    private static string Table()
    {
        var content = new StringBuilder("BT /F1 16 Tf 72 740 Td (Cookies) Tj ET\n");
        foreach (var y in new[] { 700, 680, 660, 640 }) content.Append(CultureInfo.InvariantCulture, $"72 {y} m 360 {y} l S\n");
        foreach (var x in new[] { 72, 200, 360 }) content.Append(CultureInfo.InvariantCulture, $"{x} 700 m {x} 640 l S\n");
        string[] words = ["Name", "Duration", "_ga", "2 years", "consent_state", "Session"];
        for (var cell = 0; cell < words.Length; cell++)
        {
            content.Append(
                CultureInfo.InvariantCulture, $"BT /F1 10 Tf {76 + cell % 2 * 128} {686 - cell / 2 * 20} Td ({words[cell]}) Tj ET\n");
        }
        return content.ToString();
    }

    private static void Line(Stream file, string line) => file.Write(Encoding.Latin1.GetBytes(line + "\n"));
}
