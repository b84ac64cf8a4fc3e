using System.Text;
using PolicyExtract.Layout;
using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Markdown;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>A document with one table that was broken in a known way.</summary>
/// <param name="Known">The table that ought to come back.</param>
internal sealed record BrokenTable(string Kind, int Seed, KnownTable Known, bool IsMarkdown, string Text)
{
    public ExtractedDocument Recover(CancellationToken cancellation)
    {
        IDocumentReader reader = IsMarkdown ? new MarkdownReader() : new PlainTextReader();
        var source = new SourceDocument($"{Kind}-{Seed}", Encoding.UTF8.GetBytes(Text));
        return LayoutRecovery.Recover(reader.Read(source, reader.MediaTypes[0], cancellation), cancellation);
    }
}
