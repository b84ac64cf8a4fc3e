using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Cards;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Html.Tables;

namespace PolicyExtract.Reading.Html;

/// <summary>What the parts of the reader share while they read one page.</summary>
internal sealed class PageReading
{
    private readonly Dictionary<PageElement, Action<BlockReader, Flow>?> regions = [];

    public PageReading(SourceText source, PageElement root, CancellationToken cancellation)
    {
        Source = source;
        Cancellation = cancellation;
        Tables = new TableReader(this);
        var cards = CardFinder.Find(root, cancellation).ToList();
        foreach (var rows in GridsBeside(cards, DivGridFinder.Find(root, cancellation)))
        {
            AddRegion(rows.Select(row => row.Element), (into, flow) => Tables.ReadGrid(rows, into, flow));
        }
        foreach (var run in cards)
        {
            AddRegion(run.SelectMany(card => card.Elements), (into, _) => into.Add(CardTable.Of(run, this)));
        }
        foreach (var run in BareCardFinder.Find(root, [.. regions.Keys], cancellation))
        {
            AddRegion(run.Select(card => card.Element), (into, _) => into.Add(CardTable.Of(run, this)));
        }
        Tabs = new TabPanels(root, regions);
    }

    /// <summary>
    /// The elements that belong to tables made of other elements than those for tables: with what reads such a table where it begins, and
    /// with null where it goes on.
    /// </summary>
    public IReadOnlyDictionary<PageElement, Action<BlockReader, Flow>?> Regions => regions;

    public SourceText Source { get; }

    public CancellationToken Cancellation { get; }

    public TableReader Tables { get; }

    public TabPanels Tabs { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether such a table is among the element's children or theirs.</summary>
    public bool HoldsRegion(PageElement element) =>
        element.Elements.Any(child => regions.ContainsKey(child) || child.Elements.Any(regions.ContainsKey));

    /// <summary>The grids without those that are a few of many cards, of which labels alone looked like a header.</summary>
    private static IEnumerable<List<SourceRow>> GridsBeside(List<List<Card>> cards, List<List<SourceRow>> grids)
    {
        var sizes = cards.ToDictionary(run => run, run => run.Sum(card => card.Elements.Count));
        var runOf = new Dictionary<PageElement, List<Card>>();
        foreach (var (run, element) in cards.SelectMany(run => run.SelectMany(card => card.Elements), (run, element) => (run, element))) runOf.TryAdd(element, run);
        return grids.Where(rows => rows.Select(row => runOf.GetValueOrDefault(row.Element)).OfType<List<Card>>()
            .CountBy(run => run)
            .All(run => run.Value == sizes[run.Key]));
    }

    private void AddRegion(IEnumerable<PageElement> elements, Action<BlockReader, Flow> read)
    {
        Action<BlockReader, Flow>? first = read;
        foreach (var element in elements)
        {
            if (regions.TryAdd(element, first)) first = null;
        }
    }
}
