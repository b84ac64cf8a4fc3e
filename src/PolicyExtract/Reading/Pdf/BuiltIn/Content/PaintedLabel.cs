using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The label of a list item while it is painted.</summary>
/// <param name="Depth">Of marked content, with the label's own.</param>
/// <param name="FirstGlyph">How many glyphs were painted before it.</param>
/// <param name="Box">Around what is drawn as the label; null so far.</param>
internal sealed record PaintedLabel(int Depth, int FirstGlyph, SourceBox? Box = null)
{
    /// <summary>
    /// Diameters of a drawn bullet that the text beside it is high, and that its baseline lies below the bullet's middle, as browsers
    /// measure them.
    /// </summary>
    private const double FontSize = 3.2, Baseline = 0.9;

    /// <summary>Points: the widest bullet beside text of any size that policies are set in; what is wider is a picture.</summary>
    private const double WidestBullet = 12;

    private static readonly PdfFontFace Face = new("", false, false, false);

    /// <summary>The drawing as a character; null when nothing is drawn, or more than a bullet.</summary>
    public PdfGlyph? ToBullet()
    {
        if (Box is null) return null;
        var diameter = Math.Max(Box.Width, Box.Height);
        var baseline = (Box.Top + Box.Bottom) / 2 + Baseline * diameter;
        return diameter is 0 or > WidestBullet ? null : new PdfGlyph("\u2022", Box, Box.Left, baseline, FontSize * diameter, Face, 0, IsInvisible: false);
    }
}
