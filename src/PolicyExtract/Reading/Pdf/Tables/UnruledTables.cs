using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Finds tables without any border, by the white between their columns and rows. Only what is clear is taken: where rows cannot be told
/// from wrapped lines the text stays lines, and layout recovery has the words' meaning to go by.
/// </summary>
internal static class UnruledTables
{
    private const int FewestRows = 3, FewestRowsWithHeader = 2, FewestLines = 2;

    /// <summary>Share of the font size: a wider distance ends a table.</summary>
    private const double WidestDistance = 2.5;

    /// <summary>
    /// Share of the font size that rows stand apart at least, and times the widest distance of rows at which a line is a title between
    /// tables.
    /// </summary>
    private const double NarrowestRowDistance = 0.2, TitleDistance = 2;

    /// <summary>Words of a line from which on a column is prose; two columns of prose are a page set in columns.</summary>
    private const double WordsOfProse = 4.5;

    /// <summary>Share of the text's size above which a line is a heading.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>Share of the rows whose first cell must be filled.</summary>
    private const double FilledRows = 0.6;

    /// <summary>Cells of a column of numbers at least, and the share of them that are numbers.</summary>
    private const int FewestNumbers = 4;

    private const double NumberCells = 0.8;

    /// <summary>From here on the words of a cell name a field.</summary>
    private const double NamesField = 0.6;

    /// <summary>
    /// Runs of a line, and words looked at for a page in all, up to which tables are looked for; real pages stay far below.
    /// </summary>
    private const int MostRuns = 100, MostWork = 40_000;

    public static IEnumerable<PageTable> Find(IReadOnlyList<PageWord> words)
    {
        var lines = WordsToLines.Group(words);
        var (free, work) = (0, 0);
        for (var at = 0; at < lines.Count && work < MostWork; at++)
        {
            if (lines[at].Runs.Count is < 2 or > MostRuns) continue;
            var start = FirstOfRow(lines, at, free);
            var (end, white) = RegionEnd(lines, at);
            work += lines.Skip(start).Take(end - start).Sum(line => line.Words.Count);
            if (Table(lines.GetRange(start, end - start), white) is not { } table) continue;
            yield return HeaderAbove.Add(table, lines.GetRange(free, start - free));
            at = end - 1;
            free = end;
        }
    }

    /// <summary>Lines above that stand beside the line, as those of a taller cell do.</summary>
    private static int FirstOfRow(List<PageLine> lines, int at, int free)
    {
        while (at > free && lines[at - 1].Box.Bottom > lines[at].Box.Top + 1) at--;
        return at;
    }

    /// <summary>
    /// The first line that leaves no white between columns, or stands too far off; and the white that the lines before it leave.
    /// </summary>
    private static (int End, List<(double From, double To)> White) RegionEnd(List<PageLine> lines, int start)
    {
        var leaves = new List<List<(double From, double To)>> { WhiteBetweenColumns.Of(lines[start]) };
        var (bottom, size) = (lines[start].Box.Bottom, lines[start].FontSize);
        var (widest, since, last) = (NarrowestRowDistance * size, 0d, start);
        var at = start + 1;
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            var white = WhiteBetweenColumns.Without(leaves[^1], line);
            var distance = line.Box.Top - bottom;
            if (white.Count == 0 || distance > WidestDistance * size || line.FontSize > HeadingSize * size) break;
            leaves.Add(white);
            (bottom, since) = (Math.Max(bottom, line.Box.Bottom), Math.Max(since, distance));
            if (line.Runs.Count < 2) continue;
            if (line.IsBold && NextTable(lines, start, at, TitleDistance * widest) is { } title) return Until(title);
            (widest, since, last) = (Math.Max(widest, since), 0, at);
        }
        var below = Enumerable.Range(last + 1, at - last - 1).Where(next => IsApart(lines, next, TitleDistance * widest)).DefaultIfEmpty(at)
            .First();
        return Until(last == start ? at : below);

        (int End, List<(double From, double To)> White) Until(int end) => (end, leaves[end - start - 1]);
    }

    private static bool IsApart(List<PageLine> lines, int at, double distance) => lines[at].Box.Top - lines[at - 1].Box.Bottom > distance;

    /// <summary>
    /// Where another table begins, with its title, when a line in bold is its header: it stands apart from the rows before.
    /// </summary>
    private static int? NextTable(List<PageLine> lines, int start, int header, double distance)
    {
        int? first = null;
        for (var at = header; at > start; at--)
        {
            if (IsApart(lines, at, distance)) first = at;
            if (lines[at - 1].Runs.Count > 1) return first;
        }
        return null;
    }

    private static PageTable? Table(List<PageLine> lines, List<(double From, double To)> white)
    {
        if (lines.Count < FewestLines) return null;
        var box = BoxAround.Of(lines);
        var parted = WithoutTitles(lines).ConvertAll(line => (IReadOnlyList<PageLine>)[line]);
        var columns = WordsBelowEachOther.AddTo(WhiteBetweenColumns.AddTo(GuttersToColumns.Find(parted, box.Left, box.Right), white), lines);
        if (columns.Count < 3 || IsProseOrList(lines, columns)) return null;
        if (LabelsToRows.Split(lines, columns) is { } labelled) return RowsToTable.Make(labelled, columns);
        var rows = LinesToRows.Split(lines, columns);
        if (rows is null) return null;
        var table = StackedRows.Split(RowsToTable.Make(rows, columns));
        return rows.Count >= (HasHeader(table) ? FewestRowsWithHeader : FewestRows) && IsTable(table) ? table : null;
    }

    /// <summary>The lines but those of sections' titles, which begin at the left in bold and keep to no column.</summary>
    private static List<PageLine> WithoutTitles(List<PageLine> lines)
    {
        var left = lines.Min(line => line.Box.Left);
        return lines.Exists(line => !line.IsBold && line.Runs.Count > 1)
            ? lines.FindAll(line => !line.IsBold || line.Runs.Count > 1 || line.Box.Left > left + WhiteBetweenColumns.SameStart)
            : lines;
    }

    private static bool IsProseOrList(List<PageLine> lines, List<double> columns)
    {
        var runs = lines.SelectMany(line => RowsToTable.Runs(line, columns)).ToLookup(run => run.Column, run => run.Words);
        var areProse = Enumerable.Range(0, columns.Count - 1)
            .All(column => runs[column].Any() && runs[column].Average(words => words.Count) >= WordsOfProse);
        if (areProse) return true;
        return columns.Count == 3 && runs[0].All(words => words.Count == 1 && ListMarker.Is(words[0].Text));
    }

    /// <summary>Whether the rows have first cells, and two columns a header besides: pairs of a label and a value are no table.</summary>
    private static bool IsTable(PageTable table)
    {
        if (HasHeader(table)) return true;
        var first = table.Cells.Where(cell => cell.Column == 0).ToList();
        return first.Count(cell => cell.Lines.Count > 0) >= FilledRows * table.Rows && (table.ColumnCount > 2 || HasNumbers(table));
    }

    /// <summary>Whether the second of two columns is one of numbers.</summary>
    private static bool HasNumbers(PageTable table)
    {
        var cells = table.Cells.Where(cell => cell.Column == 1 && cell.Lines.Count > 0).ToList();
        return cells.Count >= FewestNumbers
            && cells.Count(cell => cell.Lines is [var only] && IsNumber(only.Text)) >= NumberCells * cells.Count;
    }

    private static bool IsNumber(string text) => text.Any(char.IsDigit) && text.Count(char.IsLetter) <= 1;

    /// <summary>Whether each column has a header that looks like one or names a field.</summary>
    private static bool HasHeader(PageTable table)
    {
        var header = table.Cells.Where(cell => cell.Row == 0 && cell.Lines.Count > 0).ToList();
        var isBold = header.TrueForAll(cell => cell.Lines.All(line => line.IsBold))
            && !table.Cells.All(cell => cell.Lines.All(line => line.IsBold));
        return header.Count == table.ColumnCount && (isBold || header.TrueForAll(NamesAField));
    }

    private static bool NamesAField(TableCell cell) =>
        HeaderWords.Match(string.Join(' ', cell.Lines.Select(line => line.Text))) is [{ Strength: >= NamesField }, ..];
}
