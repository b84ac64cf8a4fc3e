using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf;

/// <summary>A painted character, or several painted as one.</summary>
/// <param name="Text">Usually one character; a ligature has several, U+FFFD stands where the font gives no map.</param>
/// <param name="Box">Advance by ascent to descent, upright around the glyph even where it is turned; not the ink.</param>
/// <param name="BaselineX">Where the glyph starts on its baseline.</param>
/// <param name="BaselineY">Where the glyph starts on its baseline. Ink lies below it for some glyphs, an underscore's altogether.</param>
/// <param name="FontSize">As painted, in points.</param>
/// <param name="Angle">Direction of the baseline in degrees, counter-clockwise as seen, 0 up to 360.</param>
/// <param name="IsInvisible">Painted without ink, as the text layer over a scan is, or outside the clipping path.</param>
public sealed record PdfGlyph(
    string Text,
    SourceBox Box,
    double BaselineX,
    double BaselineY,
    double FontSize,
    PdfFontFace Font,
    double Angle,
    bool IsInvisible)
{
    /// <summary>What stands for a character that the font gives no map for.</summary>
    public const string Unmapped = "\uFFFD";
}
