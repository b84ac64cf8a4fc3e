using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds out what a table's columns hold and whether it lists cookies.</summary>
internal static class TableToReading
{
    /// <summary>How much of a header must be a category or a party for yes and no below it to mean that.</summary>
    private const double AnsweredHeader = 0.5;

    /// <summary>Names that stand in running text were told by their own shape when they were found.</summary>
    private const double QuotedNames = 0.75;

    /// <summary>Words that the cells of a column must have on average to be told as purposes by nothing else.</summary>
    private const double WordsOfPurpose = 2.5;

    /// <summary>Words that are names themselves say nothing of others.</summary>
    private const double NamesAmongWords = 0.25;

    public static TableReading Read(TableInContext table, CellWordings wordings)
    {
        var grid = table.Block.Grid;
        var parts = GridToHeaderAndBody.Read(grid);
        var rows = Stating(grid.Rows.Skip(parts.FirstBodyRow).ToList());
        var columns = WithWordsAboutNames(
            table.Block.Layout, Columns(parts, RowAlignment.WhereMostSlid(rows, parts.Headers, wordings), wordings));
        var answers = AnswerColumns(columns);
        var isAmongCookies = table.Over.Any(line => CookieWords.IsIn(line.Content.Text));
        return new(
            table,
            UnderTitles(LinesToContext.Read(table.Over), parts.TitleRows.Select(row => grid.Rows[row])),
            parts,
            columns.Select(column => Column(column, answers.Contains(column.Index) ? AnsweredField(column.Evidence) : null)).ToValueList(),
            answers,
            GroupColumns.Find(columns, rows, table.Block.Repairs.Contains(RowAlignment.Repair)),
            IsQuoted(rows) && columns.Exists(column => column.Field == CookieField.Name)
                ? QuotedNames
                : CookieTableTest.Confidence(columns, isAmongCookies),
            wordings);
    }

    /// <summary>The rows without the titles between them; all of them where none states more than one thing, such as names whose fields are left empty.</summary>
    private static List<ValueList<GridCell>> Stating(List<ValueList<GridCell>> rows) =>
        rows.FindAll(row => !GridToHeaderAndBody.IsTitle(row)) is { Count: > 0 } stating ? stating : rows;

    private static bool IsQuoted(List<ValueList<GridCell>> rows) =>
        rows.Exists(row => row.Any(cell => cell.Origin == CellOrigin.Quoted));

    private static List<ColumnReading> Columns(
        HeaderAndBody parts, List<ValueList<GridCell>> rows, CellWordings wordings)
    {
        var evidence = parts.Headers.Select((header, column) => ColumnEvidence.Of(header, rows.Select(row => row[column]), wordings)).ToList();
        var fields = ColumnsToFields.Assign(evidence);
        return UnheadedColumns.Complete(evidence.Select((column, index) => new ColumnReading(index, column, fields[index])).ToList(), rows.Count);
    }

    /// <summary>
    /// What the items of a list say of their names, and the words that stand beside names in the only column without a header, are what the
    /// cookies are for, when they are no other field's. The column headed by a purpose may be empty, its words behind it.
    /// </summary>
    private static List<ColumnReading> WithWordsAboutNames(string layout, List<ColumnReading> columns)
    {
        var headed = columns.Find(column => column.Field == CookieField.Purpose);
        var stated = headed?.Evidence.Values.Count ?? 0;
        if (stated > 1) return columns;
        var first = (headed?.Index ?? -1) + 1;
        var unheaded = columns.FindAll(column =>
            column is { Field: null, Evidence.Header: "" } && column.Evidence.Values.Count > stated && column.Index >= first);
        if (unheaded is not [var open] || open.Evidence.Fit(CookieField.Name) >= NamesAmongWords) return columns;
        var isAbout = (layout == TableBlock.List && headed is null) || open.Evidence.MeanWords >= WordsOfPurpose;
        return isAbout ? columns.ConvertAll(column => WithPurposeAt(open, column)) : columns;
    }

    private static ColumnReading WithPurposeAt(ColumnReading open, ColumnReading column) =>
        column == open ? column with { Field = CookieField.Purpose }
        : column.Field == CookieField.Purpose ? column with { Field = null }
        : column;

    private static TableContext UnderTitles(TableContext context, IEnumerable<ValueList<GridCell>> titleRows) =>
        titleRows.Select(row => row.First(cell => !cell.IsEmpty).Content)
            .Aggregate(context, (under, title) => (under.Under(title) ?? under) with { Heading = title.Text });

    /// <summary>Not those whose field another column states itself.</summary>
    private static ValueList<int> AnswerColumns(List<ColumnReading> columns) =>
        columns.Where(column => AnsweredField(column.Evidence) is { } field
                && !columns.Exists(other => other.Field == field && AnsweredField(other.Evidence) is null))
            .Select(column => column.Index)
            .ToValueList();

    /// <summary>The field that yes and no below a header are about; null for other columns.</summary>
    private static CookieField? AnsweredField(ColumnEvidence column) =>
        column.Values.Count == 0 || !column.Values.All(words => AnswerWords.Find(words) is not null) ? null
        : CategoryWords.Find(column.Header) is { Strength: >= AnsweredHeader } ? CookieField.Category
        : PartyWords.Likelihood(column.Header) >= AnsweredHeader ? CookieField.Party
        : null;

    /// <summary>The sum of what header and values say, 0 to 2, brought to 0 to 1: either alone leaves doubt.</summary>
    private static TableColumn Column(ColumnReading column, CookieField? answered) =>
        answered is not null ? new(column.Evidence.Header, answered, 1)
        : column.Field is { } field ? new(column.Evidence.Header, field, Math.Round(Math.Min(1, 0.4 + (0.4 * column.Evidence.Score(field))), 2))
        : new(column.Evidence.Header, null, 0);
}
