using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Makes the cells between a lattice's lines, joins those without a border between them, and puts the words in.</summary>
internal static class LatticeToTable
{
    /// <summary>Cells between the lines, at most: a lattice with more is graph paper.</summary>
    private const int MostCells = 20_000;

    /// <summary>Lines of a cell without borders inside that show its columns (or pieces of a single line), and their share.</summary>
    private const int FewestPartedLines = 3;

    private const double PartedLines = 0.7;

    /// <summary>Lines from which on a cell as wide as the table is no title of it.</summary>
    private const int LinesOfText = 5;

    /// <summary>The table; null when the lattice frames less than two rows or columns of text.</summary>
    public static PageTable? Make(Lattice lattice, IReadOnlyList<PageWord> words)
    {
        if (lattice.Rows < 1 || lattice.Columns < 1 || (long)lattice.Rows * lattice.Columns > MostCells) return null;
        var regions = Regions(lattice);
        var inside = WordsByCell(lattice, words);
        var cells = regions.SelectMany(region => Unjoined(lattice, ToCell(lattice, region, inside), region, inside)).ToList();
        cells.RemoveAll(cell => IsText(cell, lattice));
        var box = new SourceBox(lattice.Xs[0], lattice.Ys[0], lattice.Xs[^1], lattice.Ys[^1]);
        return EmptyLines.Drop(new PageTable(box, lattice.Xs, lattice.Rows, cells, HasRuledColumns: true)) is { } table
            ? StackedRows.Split(UndrawnColumns.Split(table)) : null;
    }

    /// <summary>Whether a cell is a piece of text above or below the table, within the same frame.</summary>
    private static bool IsText(TableCell cell, Lattice lattice) =>
        cell.ColumnSpan == lattice.Columns && cell.Lines.Count >= LinesOfText && (cell.Row == 0 || cell.Row + cell.RowSpan == lattice.Rows);

    /// <summary>The words of each place between the lines, by the middle of the word.</summary>
    private static ILookup<(int Row, int Column), PageWord> WordsByCell(Lattice lattice, IReadOnlyList<PageWord> words) =>
        words.Select(word => (word, place: (Row: IndexOf(lattice.Ys, word.MiddleY), Column: IndexOf(lattice.Xs, word.MiddleX))))
            .Where(placed => placed.place is { Row: >= 0, Column: >= 0 })
            .ToLookup(placed => placed.place, placed => placed.word);

    private static int IndexOf(IReadOnlyList<double> lines, double place)
    {
        if (place < lines[0] || place > lines[^1]) return -1;
        var at = 0;
        while (at < lines.Count - 2 && place >= lines[at + 1]) at++;
        return at;
    }

    /// <summary>Rectangles of places without a border between them.</summary>
    private static List<(int Row, int Column, int RowSpan, int ColumnSpan)> Regions(Lattice lattice)
    {
        var taken = new bool[lattice.Rows, lattice.Columns];
        var regions = new List<(int Row, int Column, int RowSpan, int ColumnSpan)>();
        for (var row = 0; row < lattice.Rows; row++)
        {
            for (var column = 0; column < lattice.Columns; column++)
            {
                if (taken[row, column]) continue;
                var region = Grown(lattice, taken, row, column);
                for (var at = 0; at < region.RowSpan * region.ColumnSpan; at++)
                    taken[row + at / region.ColumnSpan, column + at % region.ColumnSpan] = true;
                regions.Add(region);
            }
        }
        return regions;
    }

    /// <summary>
    /// Grows a place to the right, then down as long as a whole row of places below is free of borders and bounded like the ones above.
    /// </summary>
    private static (int Row, int Column, int RowSpan, int ColumnSpan) Grown(Lattice lattice, bool[,] taken, int row, int column)
    {
        var right = column + 1;
        while (right < lattice.Columns && !taken[row, right] && !lattice.HasLeftBorder(row, right)) right++;
        var below = row + 1;
        while (below < lattice.Rows && Continues(lattice, taken, below, column, right)) below++;
        return (row, column, below - row, right - column);
    }

    private static bool Continues(Lattice lattice, bool[,] taken, int row, int column, int right)
    {
        for (var at = column; at < right; at++)
        {
            if (taken[row, at] || lattice.HasUpperBorder(row, at) || (at > column && lattice.HasLeftBorder(row, at))) return false;
        }
        return (column == 0 || lattice.HasLeftBorder(row, column)) && (right == lattice.Columns || lattice.HasLeftBorder(row, right));
    }

    /// <summary>A cell over several columns whose lines keep to them is several cells without borders between them.</summary>
    private static IEnumerable<TableCell> Unjoined(
        Lattice lattice, TableCell cell, (int Row, int Column, int RowSpan, int ColumnSpan) region,
        ILookup<(int Row, int Column), PageWord> inside)
    {
        if (region.ColumnSpan == 1 || cell.Lines.Count == 0) return [cell];
        var runs = cell.Lines.Select(line => RowsToTable.Runs(line, lattice.Xs).ToList()).ToList();
        var parted = runs.Count(line => line.Count > 1 && line.TrueForAll(run => run.Column == run.LastColumn));
        var filled = Enumerable.Range(region.Column, region.ColumnSpan)
            .Count(column => Enumerable.Range(0, lattice.Rows).Any(row => inside[(row, column)].Any()));
        var fillsColumns = runs[0].Count >= Math.Max(FewestPartedLines, PartedLines * filled);
        if (parted < PartedLines * runs.Count || (runs.Count < FewestPartedLines && !fillsColumns)) return [cell];
        return Enumerable.Range(region.Column, region.ColumnSpan)
            .Select(column => ToCell(lattice, region with { Column = column, ColumnSpan = 1 }, inside));
    }

    private static TableCell ToCell(
        Lattice lattice, (int Row, int Column, int RowSpan, int ColumnSpan) region, ILookup<(int Row, int Column), PageWord> inside)
    {
        var words = Enumerable.Range(0, region.RowSpan * region.ColumnSpan)
            .SelectMany(at => inside[(region.Row + at / region.ColumnSpan, region.Column + at % region.ColumnSpan)]);
        var box = lattice.Inside(region.Row, region.Column, region.RowSpan, region.ColumnSpan);
        return new TableCell(region.Row, region.Column, region.RowSpan, region.ColumnSpan, box, WordsToLines.Group(words));
    }
}
