using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Puts back what stands a column beside its own: a cell was left out of the row, or one too many put in, or two changed places.
/// </summary>
internal sealed class RowAlignment
{
    /// <summary>What is told of a row that was put right.</summary>
    public const string Repair = "shifted-cells";

    /// <summary>By how much the fits of the row's cells must grow in all: two of them have to be plainly out of place.</summary>
    private const double PlainGain = 1.5;

    /// <summary>The same where the last cell is empty: scrapers drop empty cells, and fill the row up at its end.</summary>
    private const double GainOfSlid = 0.8;

    /// <summary>Strength from which a header alone says what its column holds.</summary>
    private const double SureHeader = 0.9;

    /// <summary>What it counts that a row with all its cells has the same words in the column.</summary>
    private const double KnownWords = 0.5;

    /// <summary>Cells that a row may have lost.</summary>
    private const int MostLost = 3;

    private readonly IReadOnlyList<CookieField?> fields;
    private readonly CellWordings wordings;

    /// <summary>The column behind the names; what stands before keeps its place.</summary>
    private readonly int first;

    /// <summary>The words of each column in rows that have all their cells.</summary>
    private readonly Lazy<HashSet<string>[]> known;

    private RowAlignment(IReadOnlyList<CookieField?> fields, IEnumerable<ValueList<GridCell>> rows, CellWordings wordings)
    {
        this.fields = fields;
        this.wordings = wordings;
        first = Enumerable.Range(0, fields.Count).First(column => fields[column] == CookieField.Name) + 1;
        known = new(() => KnownWordsOf(rows));
    }

    /// <summary>Alignment to the columns that the names of a table of cookies stand in.</summary>
    public static RowAlignment Of(TableReading table) =>
        new([.. table.Columns.Select(column => column.Field)], table.Block.Grid.Rows.Skip(table.Parts.FirstBodyRow), table.Wordings);

    /// <summary>
    /// The rows of a table in which most have lost a cell, as the headers alone want them; the same rows where others are in place.
    /// </summary>
    public static List<ValueList<GridCell>> WhereMostSlid(List<ValueList<GridCell>> rows, ValueList<string> headers, CellWordings wordings)
    {
        var fields = headers
            .Select(header => HeaderWords.Match(header) is [{ Strength: >= SureHeader } match, ..] ? match.Field : (CookieField?)null)
            .ToList();
        if (!fields.Contains(CookieField.Name) || rows.Count(row => row[^1].IsEmpty) * 2 <= rows.Count) return rows;
        var alignment = new RowAlignment(fields, rows, wordings);
        var aligned = rows.ConvertAll(alignment.Align);
        return Enumerable.Range(0, rows.Count).Count(index => !ReferenceEquals(aligned[index], rows[index])) * 2 > rows.Count ? aligned : rows;
    }

    /// <summary>The row as its cells fit best; the same row when that is hardly better than how it stands.</summary>
    public ValueList<GridCell> Align(ValueList<GridCell> row)
    {
        if (row.Any(cell => !cell.IsEmpty && cell.Origin != CellOrigin.Stated)) return row;
        for (var lost = 0; lost < MostLost; lost++)
        {
            var other = Best(row);
            if (ReferenceEquals(other, row)) break;
            row = other;
        }
        return row;
    }

    private ValueList<GridCell> Best(ValueList<GridCell> row)
    {
        var isSlid = row[^1].IsEmpty;
        var least = Fit(row, isSlid) + (isSlid ? GainOfSlid : PlainGain);
        if (fields.Count(field => field is not null and not CookieField.Name) + KnownWords < least) return row;
        return Others(row).Where(other => Fit(other, isSlid) >= least).MaxBy(other => Fit(other, isSlid)) ?? row;
    }

    /// <param name="isSlid">Whether the row lacks a cell, so that its words are not among those of whole rows by themselves.</param>
    private double Fit(ValueList<GridCell> row, bool isSlid)
    {
        var sum = 0.0;
        for (var column = first; column < row.Count; column++)
        {
            var words = row[column].Text;
            if (Placeholders.IsPlaceholder(words)) continue;
            if (fields[column] is { } field) sum += wordings.Fits(words)[(int)field];
            if (isSlid && known.Value[column].Contains(words)) sum += KnownWords;
        }
        return sum;
    }

    private HashSet<string>[] KnownWordsOf(IEnumerable<ValueList<GridCell>> rows)
    {
        var whole = rows.Where(row => !row[^1].IsEmpty).ToList();
        return [.. fields.Select((_, column) => whole.Select(row => row[column].Text).ToHashSet(StringComparer.Ordinal))];
    }

    private IEnumerable<ValueList<GridCell>> Others(ValueList<GridCell> row)
    {
        for (var column = first; column < row.Count; column++)
        {
            if (row[^1].IsEmpty) yield return [.. row.Take(column), GridCell.Empty, .. row.Skip(column).SkipLast(1)];
            if (row[column].IsEmpty) yield return [.. row.Take(column), .. row.Skip(column + 1), GridCell.Empty];
            if (column + 1 < row.Count) yield return [.. row.Take(column), row[column + 1], row[column], .. row.Skip(column + 2)];
        }
    }
}
