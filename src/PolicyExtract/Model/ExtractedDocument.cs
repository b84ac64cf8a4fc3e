namespace PolicyExtract.Model;

/// <summary>A document as its reader gives it, and as layout recovery hands it on: blocks in reading order.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Facts">What the format itself says about the document.</param>
/// <param name="Blocks">Everything readable, in reading order.</param>
/// <param name="Diagnostics">What the reader or the layouts had to say.</param>
public sealed record ExtractedDocument(
    SourceFacts Source,
    PageFacts Facts,
    ValueList<DocumentBlock> Blocks,
    ValueList<Diagnostic> Diagnostics)
{
    public static ExtractedDocument Failed(SourceFacts source, Diagnostic diagnostic) =>
        new(source, PageFacts.None, ValueList<DocumentBlock>.Empty, [diagnostic]);
}
