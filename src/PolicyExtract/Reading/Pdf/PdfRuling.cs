using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf;

/// <summary>A painted line or area.</summary>
/// <param name="Box">With the line's thickness; a line has one side of at most <see cref="MaxThickness"/>.</param>
/// <param name="Rgb">The paint, as 0xRRGGBB.</param>
public sealed record PdfRuling(SourceBox Box, PdfRulingKind Kind, int Rgb)
{
    /// <summary>
    /// Points. A filled rectangle is a line up to here: table borders are at most 3 pt thick, text lines and zebra stripes always more.
    /// </summary>
    public const double MaxThickness = 3;
}
