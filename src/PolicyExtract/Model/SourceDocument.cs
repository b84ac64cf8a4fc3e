namespace PolicyExtract.Model;

/// <summary>A document as it came in, before anything has looked into it.</summary>
/// <param name="Path">The path or URI under which the user knows it, with <c>/</c> between parts; <c>-</c> is standard input.</param>
/// <param name="Bytes">The content, undecoded.</param>
/// <param name="Platform">The platform that the caller says the policy belongs to; null when it did not say.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Bytes, string? Platform = null);
