namespace PolicyExtract.Reading.Pdf;

/// <summary>
/// What stands on a page, in points; the origin is the top left corner of the crop box, y grows downwards, rotation and user unit are
/// applied.
/// </summary>
/// <param name="Glyphs">In content order.</param>
/// <param name="Rulings">Lines and areas, in content order.</param>
/// <param name="Links">Areas that lead to an address.</param>
/// <param name="HasImages">Whether pictures are painted: with no text beside them, the page may be a scan.</param>
/// <param name="Notices">What was recovered or left out.</param>
public sealed record PdfPageContent(
    double Width,
    double Height,
    IReadOnlyList<PdfGlyph> Glyphs,
    IReadOnlyList<PdfRuling> Rulings,
    IReadOnlyList<PdfLink> Links,
    bool HasImages,
    IReadOnlyList<PdfNotice> Notices);
