using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Tables of one document with the same headers say the same sort of thing: where most list cookies, one whose few names are plain words
/// ("files", "config") does too, and its columns without a header hold what theirs do.
/// </summary>
internal static class SiblingTables
{
    /// <summary>Tables with the same headers that must list cookies, by number and by share.</summary>
    private const int FewestLists = 2;
    private const double ShareOfLists = 0.5;

    /// <summary>How sure it is that a table lists cookies that only its siblings explain.</summary>
    private const double BySiblings = 0.6;

    /// <summary>Strength from which words are a category's and no title.</summary>
    private const double SurelyCategory = 0.5;

    /// <summary>The same tables, with the columns that only their siblings explain.</summary>
    public static List<TableReading> Complete(List<TableReading> tables)
    {
        var columns = tables.Where(IsHeaded).GroupBy(Headers, StringComparer.Ordinal)
            .Where(alike => alike.Count(table => table.IsCookieTable) is var lists && lists >= (IsOfCards(alike.First()) ? 1 : FewestLists)
                && lists >= ShareOfLists * alike.Count())
            .ToDictionary(alike => alike.Key, Columns, StringComparer.Ordinal);
        return tables.ConvertAll(table =>
            !table.IsCookieTable && IsHeaded(table) && columns.TryGetValue(Headers(table), out var ofLists) ? With(table, ofLists) : table);
    }

    private static bool IsHeaded(TableReading table) =>
        (table.Block.Confidence < 1 || IsOfCards(table)) && table.Columns.Any(column => column.Header.Length > 0 && column.Field is not null);

    /// <summary>Whether a page marks up the table's cookies as it does those of its other lists, which tells more than what their names look like.</summary>
    private static bool IsOfCards(TableReading table) => table.Block.Layout == TableBlock.Cards;

    private static string Headers(TableReading table) =>
        string.Join('\n', table.Parts.Headers.Prepend(table.Block.Layout));

    /// <summary>The columns of the list that states most.</summary>
    private static ValueList<TableColumn> Columns(IEnumerable<TableReading> alike) =>
        alike.Where(table => table.IsCookieTable).MaxBy(table => table.Columns.Sum(column => column.Confidence))!.Columns;

    private static TableReading With(TableReading table, ValueList<TableColumn> columns)
    {
        var read = table with { Columns = columns, Confidence = BySiblings };
        var names = table.Block.Grid.Rows.Skip(table.Parts.FirstBodyRow).Select(row => row[read.ColumnOf(CookieField.Name)!.Value].Text);
        var mayBeTitled = IsOfCards(table) || table.Block.Layout == TableBlock.Labels;
        return names.All(name => mayBeTitled ? MayBeTitled(name) : MayBeName(name)) ? read : table;
    }

    /// <summary>Consent tools, whose cards and labels are all alike, give what has no name of its own one in words: "Google Fonts API".</summary>
    private static bool MayBeTitled(string words) => words.Length > 0 && CategoryWords.Find(words) is not { Strength: >= SurelyCategory };

    private static bool MayBeName(string words) =>
        words.Length > 0 && !words.Contains(' ', StringComparison.Ordinal) && CategoryWords.Find(words) is null
        && !(char.IsUpper(words[0]) && ProviderInText.IsKnown(words));
}
