using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Tells rows that a table of cookies holds by mistake: a header's remains, pieces of sentences, text that followed the table.
/// </summary>
internal static class RowTest
{
    /// <summary>Likelihood from which a name needs nothing else beside it.</summary>
    private const double TellingName = 0.6;

    /// <summary>Fit below which a cell is no statement of its column's field, and confidence from which the column is sure of it.</summary>
    private const double NoStatement = 0.2, SureColumn = 0.7;

    /// <summary>Words from which a name with an article or preposition in it is a piece of a sentence.</summary>
    private const int SentenceWords = 3;

    /// <summary>Rows at a table's end that state nothing in their columns' fields from which they are text that followed it.</summary>
    private const int FewestRowsOfText = 2;

    private static readonly CookieField[] StrictFields = [CookieField.Duration, CookieField.Domain, CookieField.Party, CookieField.Storage];

    /// <summary>Whether at least one of the names may be one.</summary>
    public static bool HoldsName(TableReading table, ValueList<StatedName> names) =>
        names.Any(name => !IsSentence(name.Name) && !table.Parts.Headers.Contains(name.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// The row, as an index into the grid, from which a recovered table goes on with text; the grid's end when it does not.
    /// </summary>
    public static int EndOfCookies(TableReading table)
    {
        var rows = table.Block.Grid.Rows;
        if (table.Block.Confidence >= 1) return rows.Count;
        var (end, opposing) = (rows.Count, 0);
        while (end > table.Parts.FirstBodyRow && States(table, rows[end - 1]) is not true)
        {
            end--;
            if (States(table, rows[end]) is false) opposing++;
        }
        return opposing >= FewestRowsOfText ? end : rows.Count;
    }

    /// <summary>Whether the row has a telling name or a cell that states its column's field; null when it has nothing to tell by.</summary>
    private static bool? States(TableReading table, ValueList<GridCell> row)
    {
        if (NameGrammar.Likelihood(row[table.ColumnOf(CookieField.Name)!.Value].Content.TextWithBreaks) >= TellingName) return true;
        var fits = table.Columns.Zip(row, (column, cell) => (column, cell))
            .Where(pair => pair.column.Field is { } field && StrictFields.Contains(field) && pair.column.Confidence >= SureColumn)
            .Where(pair => !Placeholders.IsPlaceholder(pair.cell.Text))
            .Select(pair => FieldEvidence.Fit(pair.column.Field!.Value, pair.cell.Text))
            .ToList();
        return fits.Count == 0 ? null : fits.Exists(fit => fit >= NoStatement);
    }

    private static bool IsSentence(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= SentenceWords && words.Any(word => NeutralWords.Contains(FoldedText.Fold(word)) && !CookieWords.IsIn(word));
    }
}
