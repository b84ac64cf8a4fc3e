using PolicyExtract.Model;

namespace PolicyExtract.Reading;

/// <summary>Reads one format. A reader does not guess: what the format states becomes a block, the rest stays <see cref="LinesBlock"/>.</summary>
public interface IDocumentReader
{
    /// <summary>The media types it reads, as <see cref="SourceFacts.MediaType"/> names them.</summary>
    ValueList<string> MediaTypes { get; }

    /// <summary>Reads the document; bad content is told in diagnostics, never thrown.</summary>
    ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation);
}
