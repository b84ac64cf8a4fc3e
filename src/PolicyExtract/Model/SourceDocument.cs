using System.Security.Cryptography;

namespace PolicyExtract.Model;

/// <summary>A document as it came in, before anything has looked into it.</summary>
/// <param name="Path">The path or URI under which the user knows it, with <c>/</c> between parts; <c>-</c> is standard input.</param>
/// <param name="Bytes">The content, undecoded.</param>
/// <param name="Platform">The platform that the caller says the policy belongs to; null when it did not say.</param>
/// <param name="Charset">The encoding that the transport named, as HTTP's <c>Content-Type</c> does; null when it named none.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Bytes, string? Platform = null, string? Charset = null)
{
    /// <summary>Which bytes these are, for the documents that are made from them.</summary>
    /// <param name="charset">The encoding the text was decoded with; null where there is no text to decode.</param>
    public SourceFacts Facts(string mediaType, string? charset) =>
        new(Path, Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)), mediaType, charset, Bytes.Length);
}
