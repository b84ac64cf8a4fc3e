using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>A document that is to be read.</summary>
/// <param name="Path">
/// The path as given and what was found under it, with <c>/</c> between parts; <c>-</c> is standard input. A request's id stands alone.
/// </param>
/// <param name="Open">Opens its content.</param>
/// <param name="Platform">The site that it was fetched from, where its container says so.</param>
/// <param name="Charset">The encoding that the server named, where its container says so.</param>
public sealed record InputFile(string Path, Func<Stream> Open, string? Platform = null, string? Charset = null)
{
    /// <summary>Why there is nothing to open; null when there is.</summary>
    public Diagnostic? Failure { get; private init; }

    /// <summary>
    /// Content that is in memory, because its container can only be read from front to back; null for what is still to be opened.
    /// </summary>
    public ReadOnlyMemory<byte>? HeldContent { get; private init; }

    /// <summary>How far the files as given have been read for it, beyond what the document before it needed.</summary>
    public long SourceBytes { get; init; }

    internal int HeldBytes => HeldContent?.Length ?? 0;

    public static InputFile Failed(string path, Diagnostic failure) => new(path, () => Stream.Null) { Failure = failure };

    public static InputFile Held(string path, ReadOnlyMemory<byte> content, string? platform = null, string? charset = null) =>
        new(path, () => new MemoryStream(content.ToArray(), writable: false), platform, charset) { HeldContent = content };

    /// <param name="content">What was read.</param>
    /// <param name="platform">What the caller says of all documents; the container knows better.</param>
    internal SourceDocument ToSource(ReadOnlyMemory<byte> content, string? platform) => new(Path, content, Platform ?? platform, Charset);
}
