using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf;

/// <summary>An area of a page that leads to an address.</summary>
/// <param name="Uri">As written.</param>
public sealed record PdfLink(SourceBox Box, string Uri);
