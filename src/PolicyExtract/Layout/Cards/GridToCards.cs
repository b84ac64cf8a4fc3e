using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Cards;

/// <summary>Takes a table of two columns apart whose first one holds labels: one cookie, or several below one another.</summary>
internal static class GridToCards
{
    /// <summary>Strength from which words are those of a header, and from which they are hardly a value.</summary>
    private const double HeaderLike = 0.5, PlainHeader = 0.9;

    /// <summary>Share of the rows with a label that must be known headers.</summary>
    private const double KnownLabels = 0.7;

    /// <summary>Different fields that the labels must name; one word alone also stands in columns of values.</summary>
    private const int FieldsNeeded = 2;

    /// <summary>The cookies that the rows describe; empty where the first column holds no labels.</summary>
    public static IReadOnlyList<Card> Convert(TableGrid grid)
    {
        if (grid.ColumnCount != 2 || !HoldsLabels(grid)) return [];
        var cards = new List<Card>();
        var fields = new List<(GridCell Label, List<InlineText> Value)>();
        var (title, seen) = (InlineText.Empty, new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in grid.Rows)
        {
            if (row[0].IsEmpty && fields.Count > 0) fields[^1].Value.Add(row[1].Content);
            else
            {
                var isTitle = IsTitle(row);
                if (isTitle || !seen.Add(Card.KeyOf(row[0]))) Close(isTitle ? row[0].Content : InlineText.Empty, Card.KeyOf(row[0]));
                if (!isTitle) fields.Add((row[0], [row[1].Content]));
            }
        }
        Close(InlineText.Empty, "");
        return cards;

        void Close(InlineText next, string key)
        {
            if (fields.Count > 0) cards.Add(new Card(title, [.. fields.Select(field => (field.Label, InlineText.Join(field.Value, FragmentJoin.Space)))]));
            (title, seen) = (next, [key]);
            fields.Clear();
        }
    }

    private static bool HoldsLabels(TableGrid grid)
    {
        var labelled = grid.Rows.Where(row => !row[0].IsEmpty && !IsTitle(row)).ToList();
        if (grid.Rows.Any(row => row[0].IsEmpty && row[1].IsEmpty) || labelled.Count == 0) return false;
        if (labelled.Exists(row => row[1].Origin != CellOrigin.Stated)) return false;
        if (labelled.Count(row => HeaderWords.Strength(row[1].Text) >= PlainHeader) * 2 > labelled.Count) return false;
        var known = labelled.Select(row => HeaderWords.Match(Card.KeyOf(row[0]))).Where(matches => matches is [{ Strength: >= HeaderLike }, ..]).ToList();
        return known.Count >= KnownLabels * labelled.Count && known.Select(matches => matches[0].Field).Distinct().Count() >= FieldsNeeded;
    }

    /// <summary>Whether a row is nothing but the name over the labels below.</summary>
    private static bool IsTitle(ValueList<GridCell> row) =>
        (row[1].IsEmpty || row[1].Origin == CellOrigin.Spanned) && !row[0].IsEmpty && HeaderWords.Strength(Card.KeyOf(row[0])) < HeaderLike && Card.IsTitle(row[0].Content);
}
