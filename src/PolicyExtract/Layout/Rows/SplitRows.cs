using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>Rows that begin on a line of their own, with the lines that go on with their wrapped cells.</summary>
internal sealed class SplitRows(
    LineRun run, CellTexts texts, ILineSplitter splitter, BlankLines blanks, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>Lines that one row may wrap over.</summary>
    private const int MostLines = 24;

    /// <summary>Lines that speak this much against being one row do not become one with the next.</summary>
    private const double Hopeless = -9;

    /// <summary>A row seldom opens with a header's word.</summary>
    private const double LabelAsCell = -3;

    private readonly double lateCell = splitter.CellsInRow switch { CellsInRow.AtTop => -2.5, CellsInRow.Anywhere => -0.6, _ => 0 };

    /// <summary>The rows that may begin at a line, each with more of the following lines taken as its wrapped cells.</summary>
    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (RowFurniture.IsRule(run[line].Trimmed) || splitter.Split(line) is not { } split) yield break;
        var first = Slid(split);
        var row = Empty();
        var height = 0;
        Take(row, first.Cells, height);
        var form = first.Score + (run[line].BlanksBefore == 0 ? blanks.NoneBetweenRows : 0);
        for (int end = line + 1; ; end++)
        {
            yield return Step(line, end, row, form, first != split ? SlidCells.Repair : end - line > 1 ? "joined-continuation-rows" : null);
            if (end == run.Count || end - line == MostLines) yield break;
            if (Continuation(row, end) is not { } more) yield break;
            form += more.Score;
            if (form < Hopeless) yield break;
            height += 1 + run[end].BlanksBefore;
            Take(row, more.Cells, height);
        }
    }

    /// <summary>
    /// A line whose last cells are missing, with its cells in the columns that they fit; where names open the rows, no cell that spans several
    /// stands before them.
    /// </summary>
    private SplitLine Slid(SplitLine line)
    {
        if (splitter.Mode != RowMode.Tabs || columns[0].Field == CookieField.Name) return line;
        var count = line.Cells.Count;
        while (count > 0 && run.IsBlank(line.Cells[count - 1])) count--;
        if (count == columns.Count || count < 2) return line;
        var placed = SlidCells.Place(columns, [.. line.Cells.Take(count)], texts.Of, line.Cells[^1]);
        return placed.SequenceEqual(line.Cells) ? line : line with { Cells = placed };
    }

    private Cell[] Empty()
    {
        var row = new Cell[columns.Count];
        for (int column = 0; column < row.Length; column++) row[column] = new(columns[column].Empty);
        return row;
    }

    /// <summary>A line as the continuation of a row, with the log-odds of being one; null when it cannot be.</summary>
    private SplitLine? Continuation(Cell[] row, int line)
    {
        if (run[line].Role == LineRole.Heading || RowFurniture.IsRule(run[line].Trimmed)) return null;
        return Under(row, line);
    }

    /// <summary>A line whose cells go on with those above them.</summary>
    private SplitLine? Under(Cell[] row, int line)
    {
        const double EmptyCell = 0.9;
        const double WholeLine = -1.5;
        const double AllGoOn = -2;
        var split = splitter.Split(line);
        if (split is null && (splitter.Mode == RowMode.Aligned || run[line].BlanksBefore > 0)) return null;
        var cells = split?.Cells ?? InLastCell(row, line);
        var score = split is null ? WholeLine : Math.Min(0, split.Score);
        if (run[line].BlanksBefore > 0 && !run[line].StartsPage) score += blanks.InsideRow;
        if (splitter.Mode == RowMode.Tabs && cells.All(cell => !run.IsBlank(cell))) score += AllGoOn;
        for (int column = 0; column < columns.Count; column++)
        {
            if (run.IsBlank(cells[column])) score += split is null ? 0 : EmptyCell;
            else if (row[column].Pieces.Count == 0) score += lateCell;
            else score += Continues(columns[column], row[column].Pieces[^1], cells[column]);
        }
        // Words that go on without a tab before the row is full may as well stand before its next tab.
        return new SplitLine(cells, split is null && LastFilled(row) < row.Length - 1 ? Math.Min(BurstColumn.MostForWrap, score) : score);
    }

    private double Continues(ColumnModel column, CellSlice above, CellSlice below)
    {
        const double LinesApart = -1;
        var score = WrapEvidence.Continues(texts.Of(above), texts.Of(below), column, column.Style);
        if (splitter.CellsInRow != CellsInRow.Centred) return below.Line - above.Line > 1 ? score + LinesApart : score;
        var areNames = column.Field == CookieField.Name && StackedNames.Are(texts.Of(above), texts.Of(below));
        return areNames ? Math.Max(StackedNames.GoesOn, score) : score;
    }

    private CellSlice[] InLastCell(Cell[] row, int line)
    {
        var last = LastFilled(row);
        return [.. row.Select((_, column) => column == last ? CellSlice.Whole(line, run[line]) : new CellSlice(line, 0, 0))];
    }

    private static int LastFilled(Cell[] row) => Math.Max(0, Array.FindLastIndex(row, cell => cell.Pieces.Count > 0));

    private RowStep Step(int start, int end, Cell[] row, double form, string? repair)
    {
        var score = form;
        if (OpensWithLabel(start, row[0].Fit)) score += LabelAsCell;
        foreach (var cell in row) score += cell.Fit;
        if (splitter.CellsInRow == CellsInRow.Centred) score += Centring(row);
        var cells = Array.ConvertAll(row, cell => cell.Joined);
        return new RowStep(start, end, splitter.Mode, [cells], score, repair);
    }

    /// <summary>What the places of the cells say for their being centred in one row; those as high as the row say nothing.</summary>
    private double Centring(Cell[] row)
    {
        const double Centred = 0.8, HalfLineOff = 0.1;
        // Nothing else tells where the names of one row end.
        const double BesideNames = 1.1;
        const double OffCentre = -2, MostOff = 2;
        var height = row.Max(cell => cell.Bottom);
        var hasNames = Enumerable.Range(0, row.Length).Any(column => columns[column].Field == CookieField.Name && row[column].Pieces.Count > 1);
        var score = 0.0;
        foreach (var cell in row)
        {
            if (cell.Pieces.Count == 0 || cell.Bottom - cell.Top == height) continue;
            var off = Math.Abs(cell.Top + cell.Bottom - height) / 2.0;
            score += off == 0 ? (hasNames ? BesideNames : Centred) : off == 0.5 ? HalfLineOff : OffCentre * Math.Min(off, MostOff);
        }
        return score;
    }

    /// <summary>Whether a row opens with a header that fits its column in no other way, as one beside it does: with the label of a value.</summary>
    private bool OpensWithLabel(int line, double fit) =>
        fit < BurstColumn.Fits && OpensWithHeader(line) && (OpensWithHeader(line - 1) || OpensWithHeader(line + 1));

    private bool OpensWithHeader(int line)
    {
        const double SureHeader = 0.9;
        if (line < 0 || line >= run.Count || !run[line].HasTab) return false;
        return texts.Of(new CellSlice(line, 0, run[line].Text.IndexOf('\t', StringComparison.Ordinal))).Header >= SureHeader;
    }

    private void Take(Cell[] row, IReadOnlyList<CellSlice> cells, int height)
    {
        for (int column = 0; column < row.Length; column++)
        {
            if (run.IsBlank(cells[column])) continue;
            if (row[column].Pieces.Count == 0) row[column].Top = height;
            row[column].Bottom = height;
            row[column].Pieces.Add(cells[column]);
            row[column].Joined = columns[column].Join(run, row[column].Pieces);
            row[column].Fit = Fit(columns[column], row[column]);
        }
    }

    /// <summary>How well a cell fits its column; of many names one below the other each counts for all.</summary>
    private double Fit(ColumnModel column, Cell cell)
    {
        var whole = texts.Of(cell.Joined.Slices);
        return whole.IsLong && column.Field == CookieField.Name && cell.Pieces.TrueForAll(piece => StackedNames.IsSure(texts.Of(piece)))
            ? column.Score(texts.Of(cell.Pieces[0]))
            : column.Score(whole);
    }

    /// <summary>A cell as far as the row has been read, with its fit to the column.</summary>
    private sealed class Cell(double fitOfNothing)
    {
        public List<CellSlice> Pieces { get; } = new(1);

        /// <summary>The cell's first line and its last, counted from the row's first.</summary>
        public int Top { get; set; }

        public int Bottom { get; set; }

        public ReadCell Joined { get; set; } = ReadCell.Empty;

        public double Fit { get; set; } = fitOfNothing;
    }
}
