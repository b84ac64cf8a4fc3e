using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds out what a table's columns hold and whether it lists cookies.</summary>
internal static class TableToReading
{
    /// <summary>How much of a header must be a category's name for yes and no below it to mean the category.</summary>
    private const double CategoryHeader = 0.5;

    public static TableReading Read(TableInContext table)
    {
        var grid = table.Block.Grid;
        var parts = GridToHeaderAndBody.Read(grid);
        var rows = grid.Rows.Skip(parts.FirstBodyRow).Where(row => grid.ColumnCount == 1 || !GridToHeaderAndBody.IsTitle(row)).ToList();
        var evidence = Enumerable.Range(0, grid.ColumnCount)
            .Select(column => ColumnEvidence.Of(parts.Headers[column], rows.Select(row => row[column])))
            .ToList();
        var fields = ColumnsToFields.Assign(evidence);
        var answers = AnswerColumns(evidence, fields);
        var columns = evidence.Select((column, index) => Column(column, answers.Contains(index) ? CookieField.Category : fields[index]));
        var context = Titled(LinesToContext.Read(table.Over), parts.TitleRows.Select(row => grid.Rows[row]));
        var isAmongCookies = table.Over.Any(line => CookieWords.IsIn(line.Content.Text));
        return new(table, context, parts, columns.ToValueList(), answers, GroupColumns.Find(fields, rows), CookieTableTest.Confidence(evidence, fields, isAmongCookies));
    }

    private static TableContext Titled(TableContext context, IEnumerable<ValueList<GridCell>> titleRows) =>
        titleRows.Select(row => row.First(cell => !cell.IsEmpty).Content)
            .Aggregate(context, (under, title) => (under.Under(title) ?? under) with { Heading = title.Text });

    /// <summary>None where another column states the category itself.</summary>
    private static ValueList<int> AnswerColumns(List<ColumnEvidence> evidence, ValueList<CookieField?> fields)
    {
        var answers = Enumerable.Range(0, evidence.Count).Where(column => IsAnswerColumn(evidence[column])).ToValueList();
        var stated = fields.ToList().IndexOf(CookieField.Category);
        return stated < 0 || answers.Contains(stated) ? answers : [];
    }

    private static bool IsAnswerColumn(ColumnEvidence column) =>
        column.Values.Count > 0 && column.Values.All(words => AnswerWords.Find(words) is not null)
        && CategoryWords.Find(column.Header) is { Strength: >= CategoryHeader };

    /// <summary>The sum of what header and values say, 0 to 2, brought to 0 to 1: either alone leaves doubt.</summary>
    private static TableColumn Column(ColumnEvidence evidence, CookieField? field) =>
        new(evidence.Header, field, field is { } known ? Math.Round(Math.Min(1, 0.4 + (0.4 * evidence.Score(known))), 2) : 0);
}
