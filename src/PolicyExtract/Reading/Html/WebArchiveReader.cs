using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads pages that were saved with their parts in one file (MHTML, RFC 2557): the page alone, not its frames and images.</summary>
public sealed class WebArchiveReader : IDocumentReader
{
    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.WebArchive];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation) =>
        WebArchive.Page(source.Bytes) is { } page
            ? HtmlReader.Read(source, mediaType, page, cancellation)
            : ExtractedDocument.Failed(source.Facts(mediaType, null), Diagnostics.ArchiveWithoutPage());
}
