using PolicyExtract.Model;

namespace PolicyExtract.Layout.Cards;

/// <summary>
/// Makes one table of the small ones that each describe a cookie by labels and values, whatever they are drawn with: a column for each
/// label, and one for the names that stand over them as titles.
/// </summary>
internal static class CardsToTables
{
    /// <summary>The blocks, small tables with the same labels joined to one where nothing but their names stands between them.</summary>
    public static IEnumerable<DocumentBlock> Join(IEnumerable<DocumentBlock> blocks)
    {
        var (open, above) = ((CardTable?)null, (DocumentBlock?)null);
        foreach (var block in blocks)
        {
            var cards = block is TableBlock table ? CardTable.Of(table, above) : null;
            if (cards is { TakesTitle: true }) above = null;
            if (cards is null && above is null) above = block;
            else if (cards is not null && above is null && open?.SharesLabels(cards) is true) open = open.With(cards);
            else
            {
                if (open is not null) yield return open.ToTable();
                if (above is not null) yield return above;
                (open, above) = (cards, cards is null ? block : null);
            }
        }
        if (open is not null) yield return open.ToTable();
        if (above is not null) yield return above;
    }
}
