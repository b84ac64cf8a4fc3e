using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Tells rows that a table of cookies holds by mistake: text that followed it, pieces of another table, a header's remains.</summary>
internal static class RowTest
{
    /// <summary>Likelihood from which a name needs nothing else beside it.</summary>
    private const double TellingName = 0.6;

    /// <summary>Fit below which a cell is no statement of its column's field, and confidence from which the column is sure of it.</summary>
    private const double NoStatement = 0.2, SureColumn = 0.7;

    /// <summary>Words from which a name with an article or preposition in it is a piece of a sentence.</summary>
    private const int SentenceWords = 3;

    private static readonly CookieField[] StrictFields = [CookieField.Duration, CookieField.Domain, CookieField.Party, CookieField.Storage];

    public static bool IsOfCookies(TableReading table, ValueList<GridCell> row, ValueList<StatedName> names)
    {
        if (names.Any(name => NameGrammar.Likelihood(name.Name) >= TellingName)) return true;
        if (names.All(name => IsSentence(name.Name) || table.Parts.Headers.Contains(name.Name, StringComparer.OrdinalIgnoreCase))) return false;
        return table.Block.Confidence >= 1 || StatesSomething(table, row);
    }

    /// <summary>Of a table that was recovered from lines, whether any cell of the row states its column's field, if such columns there are.</summary>
    private static bool StatesSomething(TableReading table, ValueList<GridCell> row)
    {
        var fits = table.Columns.Zip(row, (column, cell) => (column, cell))
            .Where(pair => pair.column.Field is { } field && StrictFields.Contains(field) && pair.column.Confidence >= SureColumn)
            .Select(pair => FieldEvidence.Fit(pair.column.Field!.Value, pair.cell.Text))
            .ToList();
        return fits.Count == 0 || fits.Exists(fit => fit >= NoStatement);
    }

    private static bool IsSentence(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= SentenceWords && words.Any(word => NeutralWords.Contains(FoldedText.Fold(word)) && !CookieWords.IsIn(word));
    }
}
