namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>A font as text extraction needs it: codes to text and advance.</summary>
/// <param name="face">How it looks.</param>
/// <param name="ascent">Height above the baseline, as a share of the font size.</param>
/// <param name="descent">The same below the baseline; negative.</param>
internal abstract class Font(PdfFontFace face, double ascent, double descent)
{
    public PdfFontFace Face { get; } = face;

    public double Ascent { get; } = ascent;

    public double Descent { get; } = descent;

    /// <summary>Whether text runs from top to bottom.</summary>
    public virtual bool IsVertical => false;

    /// <summary>Reads the first code of a string, which is not empty.</summary>
    /// <returns>How many bytes it takes, at least one.</returns>
    public abstract int Read(ReadOnlySpan<byte> text, out FontGlyph glyph);

    /// <summary>
    /// The text that a map or a table gives, where it means something: white space of any sort is a space, and control characters are
    /// nothing.
    /// </summary>
    public static string? Meaningful(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : string.IsNullOrWhiteSpace(text) ? " "
        : text.Length == 1 && (text[0] < ' ' || text[0] is '\u007F' or '\uFFFD' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(text[0])) ? null
        : text;
}
