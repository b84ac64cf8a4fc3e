using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Rows;

/// <summary>Tables of tabs that lie on their side: each line opens with a header, and each column behind it is a cookie.</summary>
internal sealed class TransposedRows : ITableLayout
{
    /// <summary>What undoes it, as other tables on their side say it.</summary>
    private const string Repair = "transposed";

    private const int FewestLines = 2;

    /// <summary>Header and two cookies: a header and one cookie are labels and values.</summary>
    private const int FewestCells = 3;

    /// <summary>Words that open a line are a header from this strength on.</summary>
    private const double IsHeader = 0.6;

    /// <summary>Words of a header that no list knows.</summary>
    private const int MostHeaderWords = 3;

    /// <summary>What a line with as many tabs as its neighbours is worth.</summary>
    private const double Line = 1.5;

    public string Name => "transposed-rows";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = RowsFrom(run, line);
            if (rows.Count >= FewestLines && HoldsNames(run, rows)) yield return ToReading(run, line, rows);
            line += Math.Max(1, rows.Count);
        }
    }

    /// <summary>The lines from one on that open with a header and have as many cells.</summary>
    private static List<List<CellSlice>> RowsFrom(LineRun run, int line)
    {
        var (rows, unknown) = (new List<List<CellSlice>>(), 0);
        for (; line < run.Count && run[line].HasTab; line++)
        {
            var cells = TabSplitter.Stretches(run[line].Text, line);
            if (cells.Count < FewestCells || rows.Count > 0 && cells.Count != rows[0].Count) break;
            // What no list knows is a header only beside others.
            if (!IsHeaded(run, cells) && (++unknown * 2 > rows.Count + 1 || !MayBeHeaded(run, line, cells))) break;
            rows.Add(cells);
        }
        return rows;
    }

    private static bool IsHeaded(LineRun run, List<CellSlice> cells) => run.Texts.Of(cells[0]).Header >= IsHeader;

    /// <summary>Whether a line below others may open with a header that no list knows.</summary>
    private static bool MayBeHeaded(LineRun run, int line, List<CellSlice> cells) =>
        run[line].BlanksBefore == 0 && run.Texts.Of(cells[0]) is { StartsLikeTitle: true, EndsSentence: false, WordCount: <= MostHeaderWords, Name: < IsHeader };

    /// <summary>Whether one of the lines opens with the header of names, and holds no other header.</summary>
    private static bool HoldsNames(LineRun run, List<List<CellSlice>> rows) => rows.Exists(row =>
        HeaderWords.HeadsNames(run.Texts.Of(row[0]).Headers)
        && row.Skip(1).All(cell => run.Texts.Of(cell).Header < IsHeader));

    private TableReading ToReading(LineRun run, int start, List<List<CellSlice>> rows)
    {
        var turned = Enumerable.Range(0, rows[0].Count)
            .Select(column => rows.Select(row => run.IsBlank(row[column]) ? ReadCell.Empty : ReadCell.Of(row[column])).ToArray())
            .ToArray();
        var score = GridScore.OfCells(run, turned, 1) + Line * rows.Count;
        return new TableReading(Name, start, start + rows.Count, turned, 1, score) { Repairs = [Repair] };
    }
}
