using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Turns a page so that text of one direction reads from left to right, and places back to where they are on the page.</summary>
/// <param name="Quarters">Counter-clockwise quarter turns of the text's baseline, 0 to 3.</param>
/// <param name="Width">Of the page as it is.</param>
/// <param name="Height">Of the page as it is.</param>
internal sealed record PageTurn(int Quarters, double Width, double Height)
{
    /// <summary>Degrees by which a baseline may be off from upright; beyond it text is a stamp or a watermark.</summary>
    private const double Tolerance = 8;

    public double TurnedWidth => Quarters % 2 == 0 ? Width : Height;

    public double TurnedHeight => Quarters % 2 == 0 ? Height : Width;

    /// <summary>The quarter turns that an angle means; null for a slanted one.</summary>
    public static int? QuartersOf(double angle)
    {
        if (angle == 0) return 0;
        var quarters = (int)Math.Round(angle / 90);
        return Math.Abs(angle - quarters * 90) <= Tolerance ? quarters % 4 : null;
    }

    /// <summary>The turn in which most of a page's text is upright.</summary>
    public static PageTurn Of(PdfPageContent page)
    {
        var counts = new int[4];
        foreach (var glyph in page.Glyphs)
        {
            if (QuartersOf(glyph.Angle) is { } quarters) counts[quarters]++;
        }
        return new PageTurn(Array.IndexOf(counts, counts.Max()), page.Width, page.Height);
    }

    public (double X, double Y) Turn(double x, double y) => Quarters switch
    {
        1 => (Height - y, x),
        2 => (Width - x, Height - y),
        3 => (y, Width - x),
        _ => (x, y),
    };

    public SourceBox Turn(SourceBox box) => Quarters == 0 ? box : Between(Turn(box.Left, box.Top), Turn(box.Right, box.Bottom));

    /// <summary>The place on the page of a place in the turned page.</summary>
    public SourceBox TurnBack(SourceBox box) => Quarters == 0 ? box : Between(TurnBack(box.Left, box.Top), TurnBack(box.Right, box.Bottom));

    private (double X, double Y) TurnBack(double x, double y) => Quarters switch
    {
        1 => (y, Height - x),
        2 => (Width - x, Height - y),
        3 => (Width - y, x),
        _ => (x, y),
    };

    private static SourceBox Between((double X, double Y) one, (double X, double Y) other) =>
        new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
}
