using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn;
using PolicyExtract.Reading.Pdf.BuiltIn.Fonts;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>The layers of our engine, on small pieces.</summary>
public sealed class EngineTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-.5", -0.5)]
    [InlineData("+17.", 17)]
    [InlineData("--5", -5)]
    [InlineData("4-2", 4)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("700cm", 700)]
    public void Numbers_are_read_as_writers_write_them(string text, double expected)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));

        Assert.True(lexer.Read());
        Assert.Equal(TokenKind.Number, lexer.Kind);
        Assert.Equal(expected, lexer.Number, precision: 9);
    }

    [Theory]
    [InlineData("(a\\(b\\)c)", "a(b)c")]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData("(\\101\\7\\n\\\r\nx)", "A\a\nx")]
    [InlineData("<4142 4>", "AB@")]
    [InlineData("(open", "open")]
    public void Strings_are_unescaped(string text, string expected)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));

        Assert.True(lexer.Read());
        Assert.Equal(expected, Encoding.Latin1.GetString(lexer.Bytes.Span));
    }

    [Fact]
    public void Operations_have_their_operands()
    {
        var parser = new ObjectParser(new Lexer("[(a) -20 <62>] TJ << /A#42 1 0 R >> x"u8.ToArray()));
        var operands = new List<PdfObject>();

        Assert.Equal("TJ", parser.ReadOperation(operands));
        Assert.Equal(3, Assert.IsType<PdfArray>(Assert.Single(operands)).Items.Count);
        Assert.Equal("x", parser.ReadOperation(operands));
        Assert.Equal(new PdfReference(1), Assert.IsType<PdfDictionary>(Assert.Single(operands)).Entries["AB"]);
        Assert.Null(parser.ReadOperation(operands));
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("underscore", "_")]
    [InlineData("eacute", "é")]
    [InlineData("Aogonek", "Ą")]
    [InlineData("ccaron", "č")]
    [InlineData("uni20AC", "€")]
    [InlineData("u1F36A", "\U0001F36A")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("a.alt", "a")]
    [InlineData("afii10017", "А")]
    [InlineData("afii10071", "ё")]
    [InlineData(".notdef", "")]
    [InlineData("g123", null)]
    public void Glyph_names_mean_text(string name, string? expected) => Assert.Equal(expected, GlyphNames.ToText(name));

    [Fact]
    public void Character_maps_give_text_and_ligatures()
    {
        const string Map = """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfchar <0003> <0020> <0010> <00660069> endbfchar
            2 beginbfrange <0041> <0043> <0061> <0050> <0051> [<0078> <0079>] endbfrange
            """;
        var font = "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R "
            + "/DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 >>] >>";

        Assert.Equal("abcfi xy", Show("<0041004200430010000300500051> Tj", font, Map));
    }

    [Fact]
    public void Differences_name_glyphs() =>
        Assert.Equal(
            "é_Ω", Show("(abc) Tj", "<< /Subtype /Type1 /BaseFont /X /Encoding << /Differences [97 /eacute /underscore /Omega] >> >>"));

    [Fact]
    public void Replacement_text_is_what_glyphs_mean() =>
        Assert.Equal("office", Show("(o) Tj /Span << /ActualText (ffi) >> BDC (X) Tj EMC (ce) Tj"));

    [Theory]
    [InlineData("/Lbl << /MCID 1 >> BDC 15 13 m 15 15 13 15 13 13 c f EMC (item) Tj", "\u2022item")]
    [InlineData("/Lbl BMC 15 13 m 15 15 13 15 13 13 c S EMC (item) Tj", "\u2022item")]
    [InlineData("/Lbl BMC (1.) Tj EMC (item) Tj", "1.item")]
    [InlineData("/Lbl BMC (1.) Tj 15 13 m 15 15 13 15 13 13 c f EMC (item) Tj", "1.item")]
    [InlineData("/Lbl BMC n f EMC (item) Tj", "item")]
    [InlineData("/Figure BMC 15 13 m 15 15 13 15 13 13 c f EMC (item) Tj", "item")]
    public void A_list_label_that_is_drawn_is_a_bullet(string content, string expected) => Assert.Equal(expected, Show(content));

    [Fact]
    public void Optional_content_that_is_off_is_not_there() =>
        Assert.Equal("ab", Show("(a) Tj /OC /Off BDC (hidden) Tj EMC (b) Tj"));

    [Fact]
    public void Text_without_ink_or_outside_the_clip_is_invisible()
    {
        var glyphs = Page("q 0 0 10 10 re W n BT /F 10 Tf 100 100 Td (a) Tj ET Q BT /F 10 Tf 3 Tr 100 200 Td (b) Tj 0 Tr (c) Tj ET").Glyphs;

        Assert.Equal([("a", true), ("b", true), ("c", false)], glyphs.Select(glyph => (glyph.Text, glyph.IsInvisible)));
    }

    [Fact]
    public void Places_are_points_from_the_upper_left_corner_of_the_turned_and_cropped_page()
    {
        const string Text = "BT /F 10 Tf 1 0 0 1 100 700 Tm (x) Tj ET";

        var upright = Assert.Single(Page(Text).Glyphs);
        var turned = Page(Text, page: "/Rotate 90 /CropBox [50 50 450 750] /UserUnit 2");
        var glyph = Assert.Single(turned.Glyphs);

        Assert.Equal((100, 100, 0), (upright.BaselineX, upright.BaselineY, upright.Angle));
        Assert.Equal((1400, 800), (turned.Width, turned.Height));
        Assert.Equal((1300, 100, 270, 20), (glyph.BaselineX, glyph.BaselineY, glyph.Angle, glyph.FontSize));
    }

    [Fact]
    public void Advance_follows_widths_spacing_and_scaling()
    {
        var glyphs = Page("BT /F 10 Tf 50 Tz 2 Tc 4 Tw 100 700 Td (i i) Tj ET").Glyphs;

        // Half of 10 × 0.222 + 2; then half of 10 × 0.278 + 2 + 4.
        Assert.Equal([100, 102.11, 106.5], glyphs.Select(glyph => Math.Round(glyph.BaselineX, 2)));
    }

    [Fact]
    public void Lines_fills_and_frames_are_rulings()
    {
        var rulings = Page(
            "2 w 10 700 m 110 700 l S 0.9 g 10 600 100 20 re f 10 500 100 1 re f "
            + "10 400 50 50 re 11 401 48 48 re f* 1 0 0 RG 5 5 m 80 90 l S").Rulings;

        Assert.Equal(
            [PdfRulingKind.Stroke, PdfRulingKind.Area, PdfRulingKind.ThinFill, PdfRulingKind.ThinFill, PdfRulingKind.ThinFill,
                PdfRulingKind.ThinFill, PdfRulingKind.ThinFill],
            rulings.Select(ruling => ruling.Kind));
        Assert.Equal(new SourceBox(10, 99, 110, 101), rulings[0].Box);
        Assert.Equal(0xE6E6E6, rulings[1].Rgb);
    }

    [Theory]
    [InlineData("secret", null)]
    [InlineData("owner", null)]
    [InlineData("wrong", "PX162")]
    [InlineData(null, "PX162")]
    public void Password_opens_an_encrypted_file(string? password, string? expectedId)
    {
        var file = File.ReadAllBytes(Path.Combine(RepositoryFolder.Tests, "Fixtures", "pdf-password", "input.pdf"));

        var document = new PdfReader(new BuiltInEngine(), password)
            .Read(new SourceDocument("locked.pdf", file), "application/pdf", CancellationToken.None);

        Assert.Equal(expectedId, document.Diagnostics.SingleOrDefault()?.Id);
        Assert.Equal(expectedId is null, document.Blocks.OfType<TableBlock>().Any());
    }

    private static string Show(string shown, string font = "<< /Subtype /Type1 /BaseFont /Helvetica >>", string map = "") =>
        string.Concat(Page($"BT /F 10 Tf 100 700 Td {shown} ET", font, map).Glyphs.Select(glyph => glyph.Text));

    private static PdfPageContent Page(
        string content, string font = "<< /Subtype /Type1 /BaseFont /Helvetica >>", string map = "", string page = "")
    {
        var file = new SamplePdf()
            .Add("<< /Type /Catalog /Pages 2 0 R /OCProperties << /D << /OFF [7 0 R] >> >> >>")
            .Add("<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 500 800] >>")
            .Add($"<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 4 0 R >> "
                + $"/Properties << /Off 7 0 R >> >> /Contents 5 0 R {page} >>")
            .Add(font)
            .AddStream(content)
            .AddStream(map)
            .Add("<< /Type /OCG /Name (Draft) >>");
        return new BuiltInEngine().Open(file.Write(), null, CancellationToken.None).ReadPage(1);
    }
}
