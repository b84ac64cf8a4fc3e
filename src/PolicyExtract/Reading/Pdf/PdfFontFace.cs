namespace PolicyExtract.Reading.Pdf;

/// <summary>How a font looks.</summary>
/// <param name="Name">The PostScript name without a subset's prefix; empty where the file gives none.</param>
public sealed record PdfFontFace(string Name, bool IsBold, bool IsItalic, bool IsMonospaced);
