using System.Diagnostics;
using System.Text;
using FsCheck.Fluent;
using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Files that are damaged or made to do harm: each ends in time, with what can be saved or with a diagnostic.</summary>
public sealed class HostileFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The tokens that files are made of, to be put where they do not belong.</summary>
    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "R", "0",
        "1 0 R", "2 0 R",
        "3 0 R", "-1", "99999999999", "1e9", "null", "true", "/Type", "/Page", "/Pages", "/Kids", "/Length", "/Filter /FlateDecode",
        "/Parent 3 0 R",
        "q", "Q", "BT", "ET", "Tj", "re", "f", "W n", "Do", "/Fm Do", "BI", "ID", "EI", "%", "\\", "#", "\0", "\u00FF",
    ];

    public static TheoryData<string, string> Files => new()
    {
        { "one byte", "%" },
        { "a header alone", "%PDF-1.7\n" },
        { "stray tokens", "%PDF-1.7\n" + string.Concat(Enumerable.Repeat("obj << [ ( 1 0 R ", 60_000)) },
        { "deep arrays", "%PDF-1.7\n1 0 obj\n" + new string('[', 100_000) + "\nendobj\ntrailer << /Root 1 0 R >>" },
        { "deep dictionaries",
            "%PDF-1.7\n1 0 obj\n" + string.Concat(Enumerable.Repeat("<< /A ", 100_000)) + "\nendobj\ntrailer << /Root 1 0 R >>" },
        { "a section before itself", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF" },
        { "a root that refers to itself", "%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer << /Root 1 0 R >>" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Hopeless_file_is_told(string name, string content)
    {
        var document = ReadInTime(Encoding.Latin1.GetBytes(content));

        Assert.True(document.Diagnostics.Count > 0, name);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Page_tree_that_holds_itself_is_walked_once()
    {
        var file = new SamplePdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] >>")
            .Add("<< /Type /Page /Parent 2 0 R >>").Write();

        Assert.Equal(1, new BuiltInEngine().Open(file, null, CancellationToken.None).PageCount);
    }

    [Fact]
    public void Kids_that_hold_themselves_through_a_shared_array_end()
    {
        var file = new SamplePdf().Add("<< /Type /Catalog /Pages << /Kids 2 0 R >> >>").Add("[ << /Kids 2 0 R >> << /Kids 2 0 R >> ]")
            .Write();

        Assert.Equal(
            "PX161", Assert.Single(ReadInTime(file).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void Form_that_paints_itself_is_painted_once()
    {
        var file = SamplePdf.WithTable("/Fm Do")
            .AddStream("BT /F1 10 Tf 72 500 Td (inside) Tj ET /Fm Do", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]").Write();

        var document = ReadInTime(file);

        Assert.Contains("inside", Text(document));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PX166");
    }

    [Fact]
    public void Forms_that_multiply_are_cut_off()
    {
        var bomb = SamplePdf.WithTable("/Fm Do");
        for (var level = 0; level < 10; level++)
        {
            var paints = string.Concat(Enumerable.Repeat("/Next Do ", 10));
            bomb.AddStream(
                paints, $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Next {7 + level} 0 R >> >>");
        }
        bomb.AddStream("0 0 m", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]");

        var document = ReadInTime(bomb.Write());

        Assert.Contains("consent_state", Text(document));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PX167");
    }

    [Fact]
    public void Stream_that_unpacks_to_a_gigabyte_is_cut_off()
    {
        var packed = SamplePdf.Compress(SamplePdf.Compress(new byte[200 << 20]));
        var file = new SamplePdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>").AddStream(packed, "/Filter [/FlateDecode /FlateDecode]").Write();

        Assert.Contains(ReadInTime(file).Diagnostics, diagnostic => diagnostic.Id == "PX167");
    }

    [Fact]
    public void Absurd_boxes_are_replaced()
    {
        var file = SamplePdf.WithTable(page: "/MediaBox [0 0 1e300 -99999999999] /UserUnit -4").Write();

        var page = new BuiltInEngine().Open(file, null, CancellationToken.None).ReadPage(1);

        Assert.Equal((612, 792), (page.Width, page.Height));
    }

    [Fact]
    public void Missing_text_on_a_page_with_a_picture_is_told()
    {
        var file = new SamplePdf().Add("<< /Type /Catalog /Pages 2 0 R >>").Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>").AddStream("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI").Write();

        Assert.Equal("PX169", Assert.Single(ReadInTime(file).Diagnostics).Id);
    }

    [Fact]
    public void File_that_is_cut_off_anywhere_gives_what_is_there_or_a_diagnostic()
    {
        var file = SamplePdf.WithTable().Write();
        for (var length = 0; length < file.Length; length += 7)
        {
            var document = ReadInTime(file[..length]);

            Assert.True(document.Blocks.Count > 0 || document.Diagnostics.Count > 0, $"nothing was said of the first {length} bytes");
        }
    }

    [Fact]
    public void Words_scattered_over_a_page_are_read_in_time()
    {
        // The golden ratio's multiples lie everywhere and nowhere twice.
        var words = string.Concat(Enumerable.Range(1, 30_000).Select(at => FormattableString.Invariant(
            $"1 0 0 1 {at * 0.6180339887 % 1 * 595:0.##} {at * 0.7548776662 % 1 * 842:0.##} Tm (ab) Tj ")));

        Assert.NotEmpty(ReadInTime(SamplePdf.WithTable($"BT /F1 4 Tf {words} ET").Write()).Blocks);
    }

    [Fact]
    public void Wrong_password_is_told()
    {
        var file = File.ReadAllBytes(Path.Combine(RepositoryFolder.Tests, "Fixtures", "pdf-password", "input.pdf"));
        var reader = new PdfReader(new BuiltInEngine(), "wrong");

        var document = reader.Read(new SourceDocument("secret.pdf", file), "application/pdf", CancellationToken.None);

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(document.Diagnostics).Severity);
    }

    [Fact]
    public void Cancelled_reading_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new PdfReader(new BuiltInEngine())
            .Read(new SourceDocument("any.pdf", SamplePdf.WithTable().Write()), "application/pdf", cancelled.Token));
    }

    [Fact]
    public void Changed_bytes_never_do_harm()
    {
        var file = SamplePdf.WithTable("/Fm Do")
            .AddStream("BT /F1 10 Tf 72 500 Td (inside) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]").Write();
        var changes = Gen.Choose(0, file.Length - 1).SelectMany(at => Gen.Choose(0, 255).Select(value => (at, value))).ListOf();

        Laws.Check(changes.ToArbitrary(), list =>
        {
            var changed = file.ToArray();
            foreach (var (at, value) in list) changed[at] = (byte)value;
            ReadInTime(changed);
        }, maxTest: 2_000, endSize: 40);
    }

    [Fact]
    public void Changed_tokens_never_do_harm()
    {
        var file = Encoding.Latin1.GetString(
            SamplePdf.WithTable("/Fm Do").AddStream("BT (inside) Tj ET", "/Type /XObject /Subtype /Form").Write()).Split(' ');
        var changes = Gen.Choose(0, file.Length - 1).SelectMany(at => Gen.Elements(Tokens).Select(token => (at, token))).ListOf();

        Laws.Check(changes.ToArbitrary(), list =>
        {
            var changed = file.ToArray();
            foreach (var (at, token) in list) changed[at] = token;
            ReadInTime(Encoding.Latin1.GetBytes(string.Join(' ', changed)));
        }, maxTest: 2_000, endSize: 20);
    }

    private static string Text(ExtractedDocument document) => BlockNotation.Of(document);

    private static ExtractedDocument ReadInTime(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var document = new PdfReader(new BuiltInEngine())
            .Read(new SourceDocument("any.pdf", file), "application/pdf", CancellationToken.None);
        Assert.True(watch.Elapsed < Patience, $"it took {watch.Elapsed}");
        return document;
    }
}
