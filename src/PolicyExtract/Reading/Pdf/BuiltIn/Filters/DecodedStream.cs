namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>What came out of a stream's filters.</summary>
/// <param name="Notice">What is missing of it; null when it is whole.</param>
internal readonly record struct DecodedStream(ReadOnlyMemory<byte> Bytes, PdfNotice? Notice);
