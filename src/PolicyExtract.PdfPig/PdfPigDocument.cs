using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace PolicyExtract.PdfPig;

/// <summary>A file that PdfPig opened; y is turned to grow downwards.</summary>
internal sealed class PdfPigDocument(PdfDocument document, CancellationToken cancellation) : IPdfDocument
{
    public int PageCount => document.NumberOfPages;

    public PageFacts Facts => PageFacts.None with { Title = document.Information.Title };

    public IReadOnlyList<PdfNotice> Notices => [];

    public PdfPageContent ReadPage(int number) => PdfPigEngine.Mapped(() => ToContent(document.GetPage(number)), cancellation);

    private static PdfPageContent ToContent(Page page) => new(
        page.Width,
        page.Height,
        page.Letters.Select(letter => ToGlyph(letter, page.Height)).ToList(),
        page.Paths.Where(path => !path.IsClipping).SelectMany(path => ToRulings(path, page.Height)).ToList(),
        page.GetHyperlinks().Select(link => new PdfLink(ToBox(link.Bounds, page.Height), link.Uri)).ToList(),
        page.NumberOfImages > 0,
        []);

    private static PdfGlyph ToGlyph(Letter letter, double height)
    {
        var (start, end, font) = (letter.StartBaseLine, letter.EndBaseLine, letter.FontDetails);
        var angle = Math.Atan2(end.Y - start.Y, end.X - start.X) * 180 / Math.PI;
        var face = new PdfFontFace(font.Name[(font.Name.IndexOf('+', StringComparison.Ordinal) + 1)..], font.IsBold, font.IsItalic, false);
        return new PdfGlyph(
            string.IsNullOrEmpty(letter.Value) ? PdfGlyph.Unmapped : letter.Value, ToBox(letter.GlyphRectangleLoose, height),
            start.X, height - start.Y, letter.PointSize, face, angle < 0 ? angle + 360 : angle,
            letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip);
    }

    private static IEnumerable<PdfRuling> ToRulings(PdfPath path, double height)
    {
        var pieces = path.Select(piece => ToSubpath(piece, height)).Where(piece => piece.Points.Count > 0).ToList();
        var filled = path.IsFilled ? PathToRulings.Filled(pieces, Rgb(path.FillColor)) : [];
        return path.IsStroked ? filled.Concat(PathToRulings.Stroked(pieces, path.LineWidth, Rgb(path.StrokeColor))) : filled;
    }

    private static Subpath ToSubpath(PdfSubpath piece, double height)
    {
        var hasCurves = piece.Commands.Any(command => command is PdfSubpath.BezierCurve);
        var subpath = new Subpath { IsClosed = piece.IsClosed(), HasCurves = hasCurves };
        foreach (var command in piece.Commands)
        {
            var place = command is PdfSubpath.Move move ? move.Location : (command as PdfSubpath.Line)?.To;
            if (place is { } point) subpath.Points.Add((point.X, height - point.Y));
        }
        return subpath;
    }

    private static SourceBox ToBox(PdfRectangle box, double height)
    {
        PdfPoint[] corners = [box.TopLeft, box.TopRight, box.BottomLeft, box.BottomRight];
        var (low, high) = (corners.Min(corner => corner.Y), corners.Max(corner => corner.Y));
        return new SourceBox(corners.Min(corner => corner.X), height - high, corners.Max(corner => corner.X), height - low);
    }

    /// <summary>0xRRGGBB; black where the colour is a pattern or not known.</summary>
    private static int Rgb(IColor? colour)
    {
        var (red, green, blue) = colour is null or PatternColor ? default : colour.ToRGBValues();
        return new[] { red, green, blue }.Aggregate(0, (rgb, channel) => rgb << 8 | (int)Math.Round(255 * Math.Clamp(channel, 0, 1)));
    }
}
