using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch.Containers;

/// <summary>Tells a container by how it begins.</summary>
internal static class ContainerFormat
{
    /// <summary>Bytes looked at: enough for the first of many requests to show what it holds.</summary>
    public const int OpeningBytes = 64 * 1024;

    private static readonly string[] RequestSuffixes = [".jsonl", ".ndjson"];

    /// <summary>What is looked at in folders; JSON lines are not, for results stand beside policies as JSON lines, too.</summary>
    public static ValueList<string> FolderSuffixes { get; } = [".gz", ".zip", ".warc"];

    /// <summary>Null for a document.</summary>
    public static ContainerKind? Of(ReadOnlySpan<byte> opening, string path)
    {
        if (opening.StartsWith(GzipChunks.Magic)) return ContainerKind.Gzip;
        if (opening.StartsWith("PK\u0003\u0004"u8) || opening.StartsWith("PK\u0005\u0006"u8)) return ContainerKind.Zip;
        if (opening.StartsWith(WarcToDocuments.VersionMark)) return ContainerKind.Warc;
        return IsRequests(opening, path) ? ContainerKind.Requests : null;
    }

    private static bool IsRequests(ReadOnlySpan<byte> opening, string path) =>
        RequestLine.Recognizes(opening)
        || (RequestSuffixes.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !InventoryReader.Recognizes(opening));
}
