using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Delimited;

/// <summary>
/// Rows that begin on a line of their own and have a sign between their cells; where the lines were wrapped, a row goes on over as many as
/// have all its cells. Signs too many are those of a cell's words.
/// </summary>
internal sealed class DelimitedRows(LineRun run, DelimiterSplitter splitter, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 8;

    /// <summary>Signs that may be a cell's own.</summary>
    private const int MostExcess = 3;

    /// <summary>What each sign is worth where there are as many as the columns need, and what each too many costs.</summary>
    private const double Sign = 1.5, Excess = -2;

    /// <summary>A title between the rows, right above one: of a category or behind a blank line, or of which nothing else is known.</summary>
    private const double ToldTitle = -0.5, OtherTitle = -2;

    /// <summary>Characters of the longest title.</summary>
    private const int LongestTitle = 80;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (splitter.Pieces(line) is not { } first) yield break;
        if (first.Count == 1 && IsTitle(line)) yield return new RowStep(line, line + 1, RowMode.Delimited, [Row(ReadCell.Of(first[0]))], Title(line));
        var pieces = new List<List<CellSlice>>();
        for (int end = line; end < Math.Min(run.Count, line + MostLines); end++)
        {
            if (end > line && run[end].BlanksBefore > 0 || splitter.Pieces(end) is not { } ofLine) yield break;
            DelimiterSplitter.Add(pieces, ofLine);
            if (pieces.Count > columns.Count + MostExcess) yield break;
            if (pieces.Count >= columns.Count) yield return Step(line, end + 1, pieces);
        }
    }

    private bool IsTitle(int line) =>
        run[line].Trimmed.Length <= LongestTitle && !run[line].Evidence.EndsSentence && line + 1 < run.Count && splitter.Split(line + 1) is not null;

    private double Title(int line)
    {
        const double IsCategory = 0.5;
        return run[line].BlanksBefore > 0 || run[line].Evidence.Category >= IsCategory ? ToldTitle : OtherTitle;
    }

    private ReadCell[] Row(ReadCell first) => [first, .. Enumerable.Repeat(ReadCell.Empty, columns.Count - 1)];

    private RowStep Step(int start, int end, List<List<CellSlice>> pieces)
    {
        var excess = pieces.Count - columns.Count;
        var (cells, fit) = excess == 0 ? Exact(pieces) : Best(pieces, excess);
        var score = fit + (excess == 0 ? Sign * (columns.Count - 1) : Excess * excess) + Enumerable.Range(0, cells.Length).Sum(column => Breaks(column, cells[column]));
        return new RowStep(start, end, RowMode.Delimited, [cells], score, end - start > 1 ? "joined-continuation-rows" : null);
    }

    private (ReadCell[] Cells, double Fit) Exact(List<List<CellSlice>> pieces)
    {
        var cells = pieces.Select((slices, column) => Cell(column, slices)).ToArray();
        return (cells, cells.Select((cell, column) => Fit(column, cell)).Sum());
    }

    /// <summary>The cells where one column has all the signs that are too many.</summary>
    private (ReadCell[] Cells, double Fit) Best(List<List<CellSlice>> pieces, int excess) => Enumerable.Range(0, columns.Count)
        .Select(column => Exact([.. pieces.Take(column), Merged(pieces.GetRange(column, excess + 1)), .. pieces.Skip(column + excess + 1)]))
        .MaxBy(row => row.Fit);

    /// <summary>Pieces with the signs between them.</summary>
    private static List<CellSlice> Merged(List<List<CellSlice>> pieces) =>
    [
        .. pieces.SelectMany(slices => slices).GroupBy(slice => slice.Line)
            .Select(ofLine => new CellSlice(ofLine.Key, ofLine.First().Start, ofLine.Last().Start + ofLine.Last().Length - ofLine.First().Start)),
    ];

    private ReadCell Cell(int column, List<CellSlice> slices)
    {
        var filled = slices.FindAll(slice => !run.IsBlank(slice));
        return filled.Count == 0 ? ReadCell.Empty : columns[column].Join(run, filled);
    }

    private double Fit(int column, ReadCell cell) => cell.Slices.Count == 0 ? columns[column].Empty : columns[column].Score(run.Texts.Of(cell.Slices));

    /// <summary>What the ends of lines inside a cell add to it.</summary>
    private double Breaks(int column, ReadCell cell) => cell.Slices.Zip(cell.Slices.Skip(1), (above, below) =>
        BurstColumn.Wrap(WrapEvidence.Continues(run.Texts.Of(above), run.Texts.Of(below), columns[column], columns[column].Style))).Sum();
}
