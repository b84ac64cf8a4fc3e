namespace PolicyExtract.Model;

/// <summary>Which bytes a document was read from.</summary>
/// <param name="Path">As given, with <c>/</c> between parts; <c>-</c> is standard input.</param>
/// <param name="Sha256">Of the bytes, lower-case hex.</param>
/// <param name="MediaType">As found from the content: <c>text/plain</c>, <c>text/markdown</c>, <c>text/html</c>, <c>text/csv</c>, <c>application/pdf</c>, <c>application/json</c>, <c>application/octet-stream</c>.</param>
/// <param name="Charset">The encoding the text was decoded with, as an IANA name; null where there is no text to decode.</param>
/// <param name="Bytes">Number of bytes.</param>
public sealed record SourceFacts(string Path, string Sha256, string MediaType, string? Charset, long Bytes);
