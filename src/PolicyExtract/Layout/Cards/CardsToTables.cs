using PolicyExtract.Model;

namespace PolicyExtract.Layout.Cards;

/// <summary>
/// Makes one table of the small ones that each describe a cookie by labels and values, whatever they are drawn with: a column for each
/// label, and one for the names that stand over them as titles.
/// </summary>
internal static class CardsToTables
{
    /// <summary>Labels of one table.</summary>
    private const int MostLabels = 24;

    /// <summary>The blocks, small tables with the same labels joined to one where nothing but their names stands between them.</summary>
    public static IEnumerable<DocumentBlock> Join(IEnumerable<DocumentBlock> blocks)
    {
        var (open, labels, above) = (new List<CardTable>(), new HashSet<string>(StringComparer.Ordinal), (DocumentBlock?)null);
        foreach (var block in blocks)
        {
            var cards = block is TableBlock table ? CardTable.Of(table, above) : null;
            if (cards is { TakesTitle: true }) above = null;
            if (cards is null && above is null) above = block;
            else if (cards is not null && above is null && GoesOn(cards)) open.Add(cards);
            else
            {
                if (open.Count > 0) yield return CardTable.ToTable(open);
                if (above is not null) yield return above;
                open.Clear();
                labels.Clear();
                if (cards is not null) open.Add(cards);
                above = cards is null ? block : null;
            }
            if (cards is not null) labels.UnionWith(cards.Keys);
        }
        if (open.Count > 0) yield return CardTable.ToTable(open);
        if (above is not null) yield return above;

        bool GoesOn(CardTable next) =>
            open is [var first, ..] && first.SharesLabels(next) && labels.Count + next.Keys.Count(key => !labels.Contains(key)) <= MostLabels;
    }
}
