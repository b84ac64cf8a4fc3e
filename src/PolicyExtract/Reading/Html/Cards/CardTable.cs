using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Html.Tables;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>Makes a table of a run of cards: a column for each label, one for each piece without a label, a row for each card.</summary>
internal sealed class CardTable
{
    private const string RepeatedLabel = "repeated-label";

    private readonly PageReading page;
    private readonly BlockReader reader;
    private readonly List<string> columns = [];
    private readonly Dictionary<string, InlineText> headers = new(StringComparer.Ordinal);
    private readonly List<DroppedText> dropped = [];

    private CardTable(PageReading page) => (this.page, reader) = (page, new BlockReader(page, inCell: true));

    public static TableBlock Of(IReadOnlyList<Card> cards, PageReading page)
    {
        var table = new CardTable(page);
        var rows = cards.Select(table.Row).ToList();
        var header = table.columns.Select(column => new GridCell(table.headers.GetValueOrDefault(column, InlineText.Empty), IsHeader: true)).ToList();
        var body = rows.Select(row => table.columns.Select(column => row.GetValueOrDefault(column, GridCell.Empty)).ToArray());
        var layout = cards[0].Entries is [{ Kind: EntryKind.Definition }, ..] ? DefinitionList.Layout : TableBlock.Cards;
        // The labels of a single card stand beside their values, as the headers of a table do that lies on its side.
        ValueList<string> repairs = cards.Count == 1 ? [TransposedTable.Repair] : [];
        return new TableBlock(new TableGrid([[.. header], .. body], 1), layout, InlineText.Empty, 1, repairs, table.dropped.ToValueList());
    }

    /// <summary>Makes a table of cards whose pieces have no labels: a column for each piece, a row for each card, headers from the classes.</summary>
    public static TableBlock Of(IReadOnlyList<BareCard> cards, PageReading page)
    {
        var table = new CardTable(page);
        var fullest = cards.MaxBy(card => card.Pieces.Count)!;
        var columns = fullest.Keys;
        var header = fullest.Pieces.Select(piece => new GridCell(ClassWords.Header(piece, page.Source) ?? InlineText.Empty, IsHeader: true)).ToArray();
        var rows = cards.Select(card => columns
            .Select(column => card.PieceOf(column) is { } piece ? new GridCell(table.Read([piece])) : GridCell.Empty)
            .ToArray());
        return Array.TrueForAll(header, cell => cell.IsEmpty)
            ? new TableBlock(new TableGrid(rows, 0), TableBlock.Cards)
            : new TableBlock(new TableGrid([header, .. rows], 1), TableBlock.Cards);
    }

    private Dictionary<string, GridCell> Row(Card card)
    {
        var row = new Dictionary<string, GridCell>(StringComparer.Ordinal);
        var at = 0;
        foreach (var piece in card.Before) AddPiece(row, '<', piece, ref at);
        foreach (var entry in card.Entries)
        {
            AddLabel(entry);
            Add(row, entry.Key, entry.Values, ref at);
        }
        foreach (var piece in card.After) AddPiece(row, '>', piece, ref at);
        return row;
    }

    private void AddPiece(Dictionary<string, GridCell> row, char side, PageNode piece, ref int at)
    {
        var column = side + Signature(piece);
        if (piece is PageElement element && ClassWords.Header(element, page.Source) is { } header) headers.TryAdd(column, header);
        Add(row, column, [piece], ref at);
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
