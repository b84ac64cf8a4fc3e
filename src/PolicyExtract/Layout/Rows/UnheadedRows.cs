using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Finds rows that stand one cell a line below no header at all: a name, and after it lines of the same kinds as after the next names.
/// </summary>
internal static class UnheadedRows
{
    private const int LeastColumns = 3;

    private const int MostColumns = 8;

    /// <summary>Rows that must agree; with less, any few lines could be some.</summary>
    private const int LeastRows = 2;

    /// <summary>Rows from which the kinds of the columns are told.</summary>
    private const int MostRows = 4;

    /// <summary>A cell of running words may take this many lines.</summary>
    private const int MostProseLines = 8;

    private const double Sure = 0.7;

    /// <summary>A name that no header introduces must look like one.</summary>
    private const double SureName = 0.6;

    private static readonly (CookieField Field, Func<CellEvidence, double> Likelihood)[] Kinds =
    [
        (CookieField.Duration, cell => cell.Duration),
        (CookieField.Domain, cell => cell.Host),
        (CookieField.Storage, cell => cell.Storage),
        (CookieField.Party, cell => cell.Party),
        (CookieField.Category, cell => cell.Category),
        (CookieField.Provider, cell => cell.Provider),
    ];

    /// <summary>The columns of the rows that begin at a line, one reading for each number of columns that comes out alike.</summary>
    public static IEnumerable<TableHeader> At(LineRun run, int line)
    {
        if (run[line].HasTab || !MayHoldRow(run, line)) yield break;
        var cells = Cells(run, line);
        for (int count = LeastColumns; count <= MostColumns && LeastRows * count <= cells.Count; count++)
        {
            var fields = Columns(cells, count);
            if (fields is not null) yield return new TableHeader(line, line, [], count) { Fields = fields };
        }
    }

    /// <summary>Whether a name stands at the line or soon after it, with a typed value near: most lines of a policy have neither.</summary>
    private static bool MayHoldRow(LineRun run, int line) =>
        Enumerable.Range(line, Math.Min(MostColumns, run.Count - line)).Any(at => IsName(run[at].Evidence))
        && KindsOf(run[line].Evidence).Count > 0;

    /// <summary>What the lines from one on may be as cells, lines of running words taken together.</summary>
    private static List<Cell> Cells(LineRun run, int start)
    {
        var cells = new List<Cell>();
        for (int line = start; line < run.Count && cells.Count < MostRows * MostColumns; line++)
        {
            if (run[line].HasTab || run[line].Role == LineRole.Heading) break;
            var kinds = KindsOf(run[line].Evidence);
            if (IsProse(kinds))
            {
                var limit = Math.Min(run.Count, line + MostProseLines);
                while (line + 1 < limit && !run[line + 1].HasTab && IsProse(KindsOf(run[line + 1].Evidence))) line++;
            }
            cells.Add(new Cell(kinds, run[line].Evidence));
        }
        return cells;
    }

    private static bool IsProse(FieldSet kinds) => kinds == FieldSet.Of(CookieField.Purpose);

    private static FieldSet KindsOf(CellEvidence cell)
    {
        const int LeastProseWords = 3;
        var kinds = default(FieldSet);
        foreach (var (field, likelihood) in Kinds)
        {
            if (likelihood(cell) >= Sure) kinds = kinds.With(field);
        }
        if (IsName(cell)) return kinds.With(CookieField.Name);
        if (kinds.Count == 0 && cell.StartsUpper && !cell.EndsSentence && cell.WordCount <= 5) kinds = kinds.With(CookieField.Provider);
        return cell.WordCount >= LeastProseWords ? kinds.With(CookieField.Purpose) : kinds;
    }

    /// <summary>Whether a line is a name that no header needs to introduce.</summary>
    public static bool IsName(CellEvidence cell) => cell.Name >= SureName && cell.WordCount <= 4;

    /// <summary>The one field that each column of so many may hold in all rows; null when there is none, or nothing that tells.</summary>
    private static CookieField?[]? Columns(List<Cell> cells, int count)
    {
        var rows = Math.Min(MostRows, cells.Count / count);
        var fields = new CookieField?[count];
        for (int column = 0; column < count; column++)
        {
            var ofColumn = Enumerable.Range(0, rows).Select(row => cells[row * count + column]).ToArray();
            if (AreLabels(ofColumn)) return null;
            var common = ofColumn.Aggregate(ofColumn[0].Kinds, (kinds, cell) => kinds.In(cell.Kinds));
            foreach (var field in fields.OfType<CookieField>()) common = common.Without(field);
            if (common.Count == 0) return null;
            fields[column] = TheFirst(common);
        }
        var tells = fields.Any(field => field is CookieField.Duration or CookieField.Domain or CookieField.Purpose);
        return tells && fields.Contains(CookieField.Name) ? fields : null;
    }

    /// <summary>Of the fields that a column may hold, the one that is told most surely.</summary>
    private static CookieField TheFirst(FieldSet fields) =>
        Kinds.Select(kind => kind.Field).Prepend(CookieField.Name).Append(CookieField.Purpose).First(fields.Contains);

    /// <summary>Whether the same header word stands in every row: then it is the label of the cell after it.</summary>
    private static bool AreLabels(Cell[] cells) =>
        cells.All(cell => cell.Evidence.Header >= Sure
            && cell.Evidence.Text == cells[0].Evidence.Text
            && cell.Kinds.Without(CookieField.Provider).Count == 0);

    /// <param name="Kinds">The fields that it may belong to.</param>
    /// <param name="Evidence">Of its last line.</param>
    private sealed record Cell(FieldSet Kinds, CellEvidence Evidence);
}
