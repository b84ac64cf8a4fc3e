using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>Makes a table of a run of cards: a column for each label, one for each piece without a label, a row for each card.</summary>
internal sealed class CardTable
{
    private const string RepeatedLabel = "repeated-label";

    private readonly BlockReader reader;
    private readonly List<string> columns = [];
    private readonly Dictionary<string, InlineText> headers = new(StringComparer.Ordinal);
    private readonly List<DroppedText> dropped = [];

    private CardTable(PageReading page) => reader = new BlockReader(page, inCell: true);

    public static TableBlock Of(IReadOnlyList<Card> cards, PageReading page)
    {
        var table = new CardTable(page);
        var rows = cards.Select(table.Row).ToList();
        var header = table.columns.Select(column => new GridCell(table.headers.GetValueOrDefault(column, InlineText.Empty), IsHeader: true));
        var body = rows.Select(row => table.columns.Select(column => row.GetValueOrDefault(column, GridCell.Empty)).ToArray());
        var layout = cards[0].Entries is [{ Kind: EntryKind.Definition }, ..] ? DefinitionList.Layout : "html-cards";
        return new TableBlock(
            new TableGrid([[.. header], .. body], 1), layout, InlineText.Empty, 1, ValueList<string>.Empty, table.dropped.ToValueList());
    }

    private Dictionary<string, GridCell> Row(Card card)
    {
        var row = new Dictionary<string, GridCell>(StringComparer.Ordinal);
        var at = 0;
        foreach (var piece in card.Before) Add(row, "<" + Signature(piece), [piece], ref at);
        foreach (var entry in card.Entries)
        {
            AddLabel(entry);
            Add(row, entry.Key, entry.Values, ref at);
        }
        foreach (var piece in card.After) Add(row, ">" + Signature(piece), [piece], ref at);
        return row;
    }

    private void AddLabel(LabelledEntry entry)
    {
        var label = LabelColon.TrimEnd(Read([entry.Label]));
        if (!headers.TryAdd(entry.Key, label)) dropped.Add(new DroppedText(label.Text, label.Location, RepeatedLabel));
    }

    /// <param name="at">Where a column that is new with this card goes: behind the one before it in the card.</param>
    private void Add(Dictionary<string, GridCell> row, string column, IEnumerable<PageNode> nodes, ref int at)
    {
        var index = columns.IndexOf(column);
        if (index < 0) columns.Insert(index = at, column);
        at = index + 1;
        var content = LabelColon.TrimStart(Read(nodes));
        row[column] = new GridCell(row.TryGetValue(column, out var before) ? before.Content.Append(content, FragmentJoin.Break) : content);
    }

    private InlineText Read(IEnumerable<PageNode> nodes)
    {
        foreach (var node in nodes) reader.ReadNode(node, default);
        return reader.TakeCell();
    }

    private static string Signature(PageNode piece) => piece is PageElement element ? ElementSignature.Of(element).ToString() : "";
}
