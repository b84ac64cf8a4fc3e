using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>A table, or the part of one that stands on a page.</summary>
internal sealed record TablePart(PageTable Table, PagePlaces Places);
