using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Tables;

namespace PolicyExtract.Reading.Html;

/// <summary>What the parts of the reader share while they read one page.</summary>
internal sealed class PageReading
{
    public PageReading(SourceText source, CancellationToken cancellation)
    {
        Source = source;
        Cancellation = cancellation;
        Tables = new TableReader(this);
    }

    public SourceText Source { get; }

    public CancellationToken Cancellation { get; }

    public TableReader Tables { get; }

    public List<Diagnostic> Diagnostics { get; } = [];
}
