using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>What an extraction depends on, in 128 bits: the program, the document's content, and what the caller says of it.</summary>
internal static class DocumentKey
{
    /// <summary>The version that people know, and the very build.</summary>
    private static readonly string Program = $"{ToolFacts.Current.Version} {typeof(DocumentKey).Module.ModuleVersionId}";

    /// <param name="options">What was asked of the extraction.</param>
    public static UInt128 Of(SourceDocument source, string options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] words = [Program, options, source.Path, source.Platform ?? "", source.Charset ?? ""];
        foreach (var word in words) hash.AppendData(Encoding.UTF8.GetBytes(word + '\0'));
        hash.AppendData(source.Bytes.Span);
        return BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
    }
}
