using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Finds rows that stand one cell a line below no header at all: a name, and after it lines of the same kinds as after the next names.
/// </summary>
internal static class UnheadedRows
{
    private const int LeastColumns = 2;

    private const int MostColumns = 8;

    /// <summary>Rows that must agree; with less, any few lines could be some, the more so where a row has but two cells.</summary>
    private const int LeastRows = 2, LeastRowsOfTwo = 3;

    /// <summary>Rows from which the kinds of the columns are told.</summary>
    private const int MostRows = 6;

    /// <summary>A cell of running words may take this many lines.</summary>
    private const int MostProseLines = 8;

    private const double Sure = 0.7;

    /// <summary>A name that no header introduces must look like one.</summary>
    private const double SureName = 0.6;

    /// <summary>Where one name of a column is sure, the others need only be possible, and likely on average.</summary>
    private const double PossibleName = 0.15, LikelyNames = 0.45;

    /// <summary>A name that may begin the first row.</summary>
    private const double OpeningName = 0.3;

    private const int MostWordsOfName = 4;

    /// <summary>Share of a column's cells that must be of its kind.</summary>
    private const double OfOneKind = 0.75;

    private static readonly (CookieField Field, Func<CellEvidence, double> Likelihood)[] Kinds =
    [
        (CookieField.Duration, cell => cell.Duration),
        (CookieField.Domain, cell => cell.Host),
        (CookieField.Storage, cell => cell.Storage),
        (CookieField.Party, cell => cell.Party),
        (CookieField.Category, cell => cell.Category),
        (CookieField.Provider, cell => cell.Provider),
    ];

    private static readonly CookieField[] FieldsOfKinds = [.. Kinds.Select(kind => kind.Field), CookieField.Purpose];

    /// <summary>The columns of the rows that begin at a line, one reading for each number of columns that comes out alike.</summary>
    public static IEnumerable<TableHeader> At(LineRun run, int line)
    {
        if (run[line].HasTab || GoesOnWithAddress(run, line) || !MayHoldRow(run, line)) yield break;
        var cells = Cells(run, line);
        if (cells.Count == 0) yield break;
        var block = Block(run, line, cells);
        var stacked = Stacked(cells);
        for (int count = LeastColumns; count <= MostColumns; count++)
        {
            var least = count * (count == LeastColumns ? LeastRowsOfTwo : LeastRows);
            if (cells.Count < least) break;
            var fields = Columns(cells, count)
                ?? (block.Count >= least && block.Count < cells.Count ? Columns(block, count) : null)
                ?? (stacked.Count >= least && stacked.Count < cells.Count ? Columns(stacked, count) : null);
            if (fields is not null) yield return new TableHeader(line, line, [], count) { Fields = fields };
        }
    }

    /// <summary>
    /// The fields of the columns of rows without a header whose cells are told by their form, null for one that they do not tell; no fields at
    /// all when none is the name's, or nothing else tells.
    /// </summary>
    /// <param name="cells">Row after row.</param>
    /// <param name="count">Number of columns.</param>
    public static CookieField?[]? FieldsOf(IReadOnlyList<CellEvidence> cells, int count) =>
        Columns([.. cells.Select(cell => new Cell(0, KindsOf(cell), cell))], count, isSplit: true);

    /// <summary>The cells up to the first blank line: what follows it may be something else.</summary>
    private static List<Cell> Block(LineRun run, int start, List<Cell> cells)
    {
        var end = start + 1;
        while (end <= cells[^1].Line && run[end].BlanksBefore == 0) end++;
        return cells.FindAll(cell => cell.Line < end);
    }

    /// <summary>The cells without the titles over names, names one below the other taken together: what follows them may be said of all.</summary>
    private static List<Cell> Stacked(List<Cell> cells)
    {
        var stacked = new List<Cell>();
        for (int at = 0; at < cells.Count; at++)
        {
            var isBeforeName = at + 1 < cells.Count && IsName(cells[at + 1].Evidence);
            if (!isBeforeName || !IsName(cells[at].Evidence) && !BurstTitles.MayBe(cells[at].Evidence) && !BurstTitles.IsLink(cells[at].Evidence)) stacked.Add(cells[at]);
        }
        return stacked;
    }

    /// <summary>Whether a name stands at the line or soon after it: most lines of a policy have none near.</summary>
    private static bool MayHoldRow(LineRun run, int line) =>
        Enumerable.Range(line, Math.Min(2 * MostColumns, run.Count - line)).Any(at => IsName(run[at].Evidence))
        && (MayOpen(run[line].Evidence) || KindsOf(run[line].Evidence) != default && !IsHeader(run, line));

    /// <summary>Whether a line is a header, and not a value ("Website") that comes again soon.</summary>
    private static bool IsHeader(LineRun run, int line) =>
        HeaderFinder.IsHeaderLine(run[line])
        && !Enumerable.Range(line + 1, Math.Min(2 * MostColumns, run.Count - line - 1)).Any(at => run[at].Trimmed == run[line].Trimmed);

    /// <summary>What the lines from one on may be as cells, lines of running words taken together.</summary>
    private static List<Cell> Cells(LineRun run, int start)
    {
        var cells = new List<Cell>();
        for (int line = start; line < run.Count && cells.Count < MostRows * MostColumns; line++)
        {
            if (run[line].HasTab || LineForms.IsMarkedHeading(run[line])) break;
            if (GoesOnWithAddress(run, line)) continue;
            var kinds = KindsOf(run[line].Evidence);
            if (IsProse(kinds))
            {
                var limit = Math.Min(run.Count, line + MostProseLines);
                while (line + 1 < limit && !run[line + 1].HasTab && IsProse(KindsOf(run[line + 1].Evidence))) line++;
            }
            cells.Add(new Cell(line, kinds, run[line].Evidence));
        }
        return cells;
    }

    /// <summary>Whether a line is the rest of an address, and no cell of its own.</summary>
    private static bool GoesOnWithAddress(LineRun run, int line) =>
        line > 0 && run[line].BlanksBefore == 0 && BrokenAddress.EndsOpen(run[line - 1].Trimmed);

    private static bool IsProse(FieldSet kinds) => kinds == FieldSet.Of(CookieField.Purpose);

    private static FieldSet KindsOf(CellEvidence cell)
    {
        const int LeastProseWords = 3;
        var kinds = default(FieldSet);
        foreach (var (field, likelihood) in Kinds)
        {
            if (likelihood(cell) >= Sure) kinds = kinds.With(field);
        }
        // "This website" and hosts stand among providers as well.
        if (kinds.Contains(CookieField.Party) || kinds.Contains(CookieField.Domain)) kinds = kinds.With(CookieField.Provider);
        if (IsName(cell)) return kinds;
        if (kinds == default && cell.StartsUpper && !cell.EndsSentence && cell.WordCount <= 5) kinds = kinds.With(CookieField.Provider);
        return cell.WordCount >= LeastProseWords ? kinds.With(CookieField.Purpose) : kinds;
    }

    /// <summary>Whether a line is a name that no header needs to introduce.</summary>
    private static bool IsName(CellEvidence cell) => cell.Name >= SureName && cell.WordCount <= MostWordsOfName;

    /// <summary>Whether a line may be the name that begins the first row.</summary>
    public static bool MayOpen(CellEvidence cell) => IsName(cell) || cell.WordCount == 1 && cell.Name >= OpeningName;

    /// <summary>The one field that each column of so many may hold in nearly all rows; null when there is none, or nothing that tells.</summary>
    /// <param name="isSplit">Whether the cells' form tells their columns, so that nothing need be known of one.</param>
    private static CookieField?[]? Columns(List<Cell> cells, int count, bool isSplit = false)
    {
        var rows = Math.Min(MostRows, cells.Count / count);
        var fields = new CookieField?[count];
        for (int column = 0; column < count; column++)
        {
            var ofColumn = Enumerable.Range(0, rows).Select(row => cells[row * count + column]).ToArray();
            fields[column] = FieldOf(ofColumn, fields);
            if (fields[column] is null && !isSplit && !AreRepeated(ofColumn) || AreLabels(ofColumn)) return null;
        }
        var tells = fields.Any(field => field is not (null or CookieField.Name or CookieField.Provider));
        return tells && fields.Contains(CookieField.Name) ? fields : null;
    }

    /// <summary>Of the fields that no column before holds, the one that is told most surely.</summary>
    private static CookieField? FieldOf(Cell[] cells, CookieField?[] taken)
    {
        if (!taken.Contains(CookieField.Name) && AreNames(cells)) return CookieField.Name;
        foreach (var field in FieldsOfKinds)
        {
            if (!taken.Contains(field) && cells.Count(cell => cell.Kinds.Contains(field)) >= OfOneKind * cells.Length) return field;
        }
        return null;
    }

    /// <summary>Whether a few short texts come again and again: a column of some kind, be it not known which.</summary>
    private static bool AreRepeated(Cell[] cells)
    {
        const int FewestTimes = 2;
        return cells.All(cell => cell.Evidence is { WordCount: <= MostWordsOfName, EndsSentence: false })
            && cells.DistinctBy(cell => cell.Evidence.Folded).Count() * FewestTimes <= cells.Length;
    }

    private static bool AreNames(Cell[] cells) =>
        cells.All(cell => IsName(cell.Evidence) || cell.Evidence.WordCount == 1 && cell.Evidence.Name >= PossibleName)
        && cells.Any(cell => IsName(cell.Evidence))
        && cells.Average(cell => cell.Evidence.Name) >= LikelyNames;

    /// <summary>
    /// Whether the same header word, and no value, stands in every row, by itself or before a colon: then it is the label of what follows it.
    /// </summary>
    private static bool AreLabels(Cell[] cells) =>
        LabelOf(cells[0]) is { Length: > 0 } label && cells.All(cell => LabelOf(cell) == label)
        && (cells.All(cell => cell.Evidence.Text.Length > label.Length)
            || cells.All(cell => !cell.Kinds.Contains(CookieField.Party) && !cell.Kinds.Contains(CookieField.Category)));

    /// <summary>The header that opens a cell before a colon, or is all of it; empty without.</summary>
    private static string LabelOf(Cell cell)
    {
        var text = cell.Evidence.Text;
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0) return cell.Evidence.Header >= Sure ? text : "";
        var label = text[..colon].TrimEnd();
        return HeaderWords.Strength(label) >= Sure ? label : "";
    }

    /// <param name="Line">Its last line.</param>
    /// <param name="Kinds">The fields that it may belong to.</param>
    /// <param name="Evidence">Of its last line.</param>
    private sealed record Cell(int Line, FieldSet Kinds, CellEvidence Evidence);
}
