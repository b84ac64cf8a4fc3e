using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Blocks;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Finds tables without any border, by the white between their columns and rows. Only what is clear is taken: where rows cannot be told
/// from wrapped lines the text stays lines, and layout recovery has the words' meaning to go by.
/// </summary>
internal static class UnruledTables
{
    private const int FewestRows = 3;

    /// <summary>Share of the font size: a wider distance ends a table.</summary>
    private const double WidestDistance = 2.5;

    /// <summary>Words of a line from which on a column is prose; two columns of prose are a page set in columns.</summary>
    private const double WordsOfProse = 4.5;

    /// <summary>Share of the text's size above which a line is a heading.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>Share of the rows whose first cell must be filled.</summary>
    private const double FilledRows = 0.6;

    /// <summary>From here on the words of a cell name a field.</summary>
    private const double NamesField = 0.6;

    public static IEnumerable<PageTable> Find(IReadOnlyList<PageWord> words)
    {
        var lines = WordsToLines.Group(words);
        var free = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (GuttersToColumns.Runs(lines[at]).Count < 2) continue;
            var start = FirstOfRow(lines, at, free);
            var (end, white) = RegionEnd(lines, at);
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

    /// <summary>The first line that leaves no white between columns, or stands too far off; and the white that the lines before it leave.</summary>
    private static (int End, List<(double From, double To)> White) RegionEnd(List<PageLine> lines, int start)
    {
        var white = GuttersToColumns.Between(lines[start]);
        var (bottom, size) = (lines[start].Box.Bottom, lines[start].FontSize);
        for (var at = start + 1; at < lines.Count; at++)
        {
            var line = lines[at];
            var left = GuttersToColumns.Without(white, line);
            if (left.Count == 0 || line.Box.Top - bottom > WidestDistance * size || line.FontSize > HeadingSize * size) return (at, white);
            (white, bottom) = (left, Math.Max(bottom, line.Box.Bottom));
        }
        return (lines.Count, white);
    }

    private static PageTable? Table(List<PageLine> lines, List<(double From, double To)> white)
    {
        if (lines.Count < FewestRows) return null;
        var box = lines.Select(line => line.Box).Aggregate((one, other) => SourceBox.Union(one, other)!);
        var columns = GuttersToColumns.With(GuttersToColumns.Find(lines.ConvertAll(line => (IReadOnlyList<PageLine>)[line]), box.Left, box.Right), white);
        if (columns.Count < 3 || IsProseOrList(lines, columns)) return null;
        var rows = LinesToRows.Split(lines, columns);
        if (rows is null || rows.Count < FewestRows) return null;
        var table = RowsToTable.Make(rows, columns);
        return IsTable(table) ? table : null;
    }

    private static bool IsProseOrList(List<PageLine> lines, List<double> columns)
    {
        var runs = lines.SelectMany(line => RowsToTable.Runs(line, columns)).ToLookup(run => run.Column, run => run.Words);
        if (Enumerable.Range(0, columns.Count - 1).All(column => runs[column].Any() && runs[column].Average(words => words.Count) >= WordsOfProse)) return true;
        return columns.Count == 3 && runs[0].All(words => words.Count == 1 && IsMarker(words[0].Text));
    }

    private static bool IsMarker(string word) => Bullet.Is(word) || (word.Length <= 5 && word[^1] is '.' or ')' or ':');

    /// <summary>Whether the rows have first cells, and two columns a header besides: pairs of a label and a value are no table.</summary>
    private static bool IsTable(PageTable table)
    {
        var first = table.Cells.Where(cell => cell.Column == 0).ToList();
        if (first.Count(cell => cell.Lines.Count > 0) < FilledRows * table.Rows) return false;
        if (table.ColumnCount > 2) return true;
        var header = table.Cells.Where(cell => cell.Row == 0 && cell.Lines.Count > 0).ToList();
        return header.Count == 2
            && (header.All(cell => cell.Lines.All(line => line.IsBold)) || header.All(cell => HeaderWords.Match(string.Join(' ', cell.Lines.Select(line => line.Text))) is [{ Strength: >= NamesField }, ..]));
    }
}
