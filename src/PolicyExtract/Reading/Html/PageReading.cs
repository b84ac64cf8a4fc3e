using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Cards;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Html.Tables;

namespace PolicyExtract.Reading.Html;

/// <summary>What the parts of the reader share while they read one page.</summary>
internal sealed class PageReading
{
    public PageReading(SourceText source, PageElement root, CancellationToken cancellation)
    {
        Cards = CardFinder.Find(root, cancellation);
        Source = source;
        Cancellation = cancellation;
        Tables = new TableReader(this);
    }

    public SourceText Source { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>For each element that belongs to cards: the run of cards that it begins, or null when it goes on with one.</summary>
    public IReadOnlyDictionary<PageElement, IReadOnlyList<Card>?> Cards { get; }

    public TableReader Tables { get; }

    public List<Diagnostic> Diagnostics { get; } = [];
}
