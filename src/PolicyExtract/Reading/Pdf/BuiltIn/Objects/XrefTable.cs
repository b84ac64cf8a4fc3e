namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Where all objects of a file stand, and its trailer.</summary>
/// <param name="Entries">By object number.</param>
/// <param name="Trailer">The newest trailer that has a root; entries that only older ones have are added.</param>
internal sealed record XrefTable(IReadOnlyDictionary<int, XrefEntry> Entries, PdfDictionary Trailer);
