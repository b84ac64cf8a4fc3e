using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>A page put together by hand: every glyph is half as wide as the font is high, so that places can be told in the head.</summary>
internal sealed class PaintedPage
{
    public const double Size = 10;
    public const double Advance = Size / 2;

    private static readonly PdfFontFace Regular = new("Sample", false, false, false);
    private static readonly PdfFontFace Bold = new("Sample-Bold", true, false, false);

    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfRuling> rulings = [];

    public PdfPageContent Content => new(600, 800, glyphs, rulings, [], false, []);

    /// <summary>Writes from left to right on a baseline; a space is painted for each blank.</summary>
    public PaintedPage Write(double x, double baseline, string text, bool bold = false, double size = Size)
    {
        foreach (var character in text)
        {
            var box = new SourceBox(x, baseline - 0.8 * size, x + size / 2, baseline + 0.2 * size);
            glyphs.Add(new PdfGlyph(character.ToString(), box, x, baseline, size, bold ? Bold : Regular, 0, false));
            x += size / 2;
        }
        return this;
    }

    public PaintedPage Rule(double left, double top, double right, double bottom, PdfRulingKind kind = PdfRulingKind.Stroke, int rgb = 0)
    {
        rulings.Add(new PdfRuling(new SourceBox(left, top, right, bottom), kind, rgb));
        return this;
    }

    /// <summary>Lines at all places given, each over the whole grid.</summary>
    public PaintedPage Grid(double[] xs, double[] ys)
    {
        foreach (var y in ys) Rule(xs[0], y, xs[^1], y);
        foreach (var x in xs) Rule(x, ys[0], x, ys[^1]);
        return this;
    }

    /// <summary>What the reader makes of pages.</summary>
    public static ExtractedDocument Read(params PaintedPage[] pages) =>
        new PdfReader(new Engine(pages)).Read(new SourceDocument("painted.pdf", new byte[1]), "application/pdf", CancellationToken.None);

    /// <summary>The cells of a table, row by row, between bars.</summary>
    public static string[] Rows(TableBlock table) =>
        [.. table.Grid.Rows.Select(row => string.Join('|', row.Select(cell => cell.Content.TextWithBreaks.Replace('\n', '/'))))];

    private sealed class Engine(PaintedPage[] pages) : IPdfEngine, IPdfDocument
    {
        public int PageCount => pages.Length;

        public PageFacts Facts => PageFacts.None;

        public IReadOnlyList<PdfNotice> Notices => [];

        public IPdfDocument Open(ReadOnlyMemory<byte> bytes, string? password, CancellationToken cancellation) => this;

        public PdfPageContent ReadPage(int number) => pages[number - 1].Content;
    }
}
