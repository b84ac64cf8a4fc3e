using PolicyExtract.Model;

namespace PolicyExtract.Layout.Cards;

/// <summary>Cards that one table is to be made of.</summary>
/// <param name="First">The small table of the first.</param>
/// <param name="Cards">All of them, in order.</param>
/// <param name="Dropped">What the small tables left out of their cells, and the bullets before titles.</param>
/// <param name="TakesTitle">Whether the block above the first small table is its title.</param>
internal sealed record CardTable(TableBlock First, IReadOnlyList<Card> Cards, IReadOnlyList<DroppedText> Dropped, bool TakesTitle)
{
    /// <summary>What undoes it, as other tables on their side say it.</summary>
    private const string Repair = "transposed";

    /// <summary>The cards of a small table; null where it is none, or does not say what the cookie is called.</summary>
    /// <param name="above">The block over it, which may be its title.</param>
    public static CardTable? Of(TableBlock table, DocumentBlock? above)
    {
        if (CardsOf(table) is not [var first, ..] cards || first.Keys.Distinct(StringComparer.Ordinal).Count() < first.Fields.Count) return null;
        var caption = first.IsNamed || !Card.IsTitle(table.Caption) ? InlineText.Empty : table.Caption;
        var isTitled = !first.IsNamed && caption.IsEmpty && TitleOf(above) is { } words && Card.IsTitle(words);
        var title = isTitled ? TitleOf(above)! : caption;
        if (!title.IsEmpty) cards = [first with { Title = title }, .. cards.Skip(1)];
        if (!cards.All(card => card.IsNamed)) return null;
        DroppedText[] marker = isTitled && above is ListItem { Marker.Length: > 0 } item ? [new DroppedText(item.Marker, item.Location, "marker")] : [];
        return new CardTable(caption.IsEmpty ? table : table with { Caption = InlineText.Empty }, cards, [.. marker, .. table.Dropped], isTitled);
    }

    /// <summary>A table that lies on its side as its format states it has been turned already.</summary>
    private static IReadOnlyList<Card> CardsOf(TableBlock table) =>
        table.Repairs.Contains(Repair) && table.Grid is { HeaderRowCount: 1, Rows.Count: 2 } grid
            ? [new Card(InlineText.Empty, [.. grid.Rows[0].Zip(grid.Rows[1], (label, value) => (label, value.Content))])]
            : GridToCards.Convert(table.Grid);

    private static InlineText? TitleOf(DocumentBlock? above) => above switch
    {
        Heading heading => heading.Content,
        Paragraph paragraph => paragraph.Content,
        ListItem item => item.Content,
        _ => null,
    };

    /// <summary>Whether other cards have a label of these, and no words of their own over them.</summary>
    public bool SharesLabels(CardTable other) =>
        other.First.Caption.IsEmpty && other.Cards[0].Keys.Intersect(Cards[0].Keys, StringComparer.Ordinal).Any();

    /// <summary>The labels of all cards folded.</summary>
    public IEnumerable<string> Keys => Cards.SelectMany(card => card.Keys);

    /// <summary>A row for each card of small tables under the labels of all; what repeats a label is told as left out.</summary>
    public static TableBlock ToTable(IReadOnlyList<CardTable> tables)
    {
        Card[] cards = [.. tables.SelectMany(table => table.Cards)];
        var (first, dropped) = (tables[0].First, tables.SelectMany(table => table.Dropped));
        var fields = cards.SelectMany(card => card.Fields).ToArray();
        var labels = fields.DistinctBy(field => Card.KeyOf(field.Label)).Select(field => field.Label).ToList();
        var hasTitles = Array.Exists(cards, card => !card.Title.IsEmpty);
        GridCell[] header = [.. hasTitles ? [GridCell.Empty] : Array.Empty<GridCell>(), .. labels.Select(label => label with { IsHeader = true })];
        var rows = cards.Select(card => Row(card, labels, hasTitles));
        var again = fields.Select(field => field.Label).Where(label => !labels.Exists(kept => ReferenceEquals(kept, label)));
        return first with
        {
            Grid = new TableGrid([header, .. rows], 1),
            Repairs = [.. first.Repairs.Where(repair => repair != Repair), Repair],
            Dropped = [.. dropped, .. again.Select(label => new DroppedText(label.Text, label.Content.Location, "repeated-label"))],
        };
    }

    private static GridCell[] Row(Card card, List<GridCell> labels, bool hasTitles)
    {
        var values = card.Fields.ToDictionary(field => Card.KeyOf(field.Label), field => field.Value, StringComparer.Ordinal);
        var stated = labels.Select(label => values.TryGetValue(Card.KeyOf(label), out var value) ? new GridCell(value) : GridCell.Empty);
        return [.. hasTitles ? [new GridCell(card.Title)] : Array.Empty<GridCell>(), .. stated];
    }
}
