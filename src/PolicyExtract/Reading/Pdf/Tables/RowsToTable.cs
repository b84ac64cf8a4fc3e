using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Makes a table of rows whose columns are known from the white between them.</summary>
internal static class RowsToTable
{
    /// <summary>Points by which a word may reach over the side of its column.</summary>
    private const double Slack = 1;

    public static PageTable Make(IReadOnlyList<IReadOnlyList<PageLine>> rows, IReadOnlyList<double> columns)
    {
        var texts = ColumnTexts.Of(rows, columns);
        var cells = rows.SelectMany((row, index) => ToCells(row, index, columns, texts)).ToList();
        var all = BoxAround.Of(rows.SelectMany(row => row).ToList());
        return new PageTable(all with { Left = columns[0], Right = columns[^1] }, columns, rows.Count, cells, HasRuledColumns: false);
    }

    /// <summary>The stretches of a line by the column in which they begin; one that runs across a gutter stays whole.</summary>
    public static IEnumerable<(int Column, int LastColumn, List<PageWord> Words)> Runs(PageLine line, IReadOnlyList<double> columns)
    {
        var runs = new List<(int Column, int LastColumn, List<PageWord> Words)>();
        foreach (var word in line.WordsFromLeft)
        {
            var slack = Math.Min(Slack, word.Box.Width / 2);
            var column = IndexOf(columns, word.Box.Left + slack);
            var last = Math.Max(column, IndexOf(columns, word.Box.Right - slack));
            if (runs.Count > 0 && (column <= runs[^1].LastColumn || !IsParted(runs[^1].Words[^1], word, columns[column], line.FontSize)))
            {
                runs[^1].Words.Add(word);
                runs[^1] = runs[^1] with { LastColumn = Math.Max(runs[^1].LastColumn, last) };
            }
            else runs.Add((column, last, [word]));
        }
        return runs;
    }

    /// <summary>Whether two words stand in different columns: wide apart, or the second just where its column begins.</summary>
    private static bool IsParted(PageWord before, PageWord word, double column, double fontSize) =>
        TextRuns.IsGap(before.Box, word.Box, fontSize)
        || (before.Box.Right <= word.Box.Left
            && Math.Abs(column + GuttersToColumns.Margin - word.Box.Left) <= WhiteBetweenColumns.SameStart);

    public static int IndexOf(IReadOnlyList<double> columns, double place)
    {
        var at = 0;
        while (at < columns.Count - 2 && place >= columns[at + 1]) at++;
        return at;
    }

    /// <summary>The cells of a row; one that runs across gutters spans the columns it reaches.</summary>
    private static IEnumerable<TableCell> ToCells(IReadOnlyList<PageLine> row, int index, IReadOnlyList<double> columns, ColumnTexts texts)
    {
        var runs = row.SelectMany(line => Runs(line, columns).SelectMany(run => texts.Place(run, line.FontSize))).ToList();
        var (top, bottom) = (row.Min(line => line.Box.Top), row.Max(line => line.Box.Bottom));
        for (var column = 0; column < columns.Count - 1;)
        {
            var end = column;
            for (var reached = column; reached <= end; reached++)
            {
                foreach (var run in runs) end = run.Column == reached ? Math.Max(end, run.LastColumn) : end;
            }
            var words = runs.Where(run => run.Column >= column && run.Column <= end).SelectMany(run => run.Words);
            yield return new TableCell(index, column, 1, end - column + 1, new SourceBox(columns[column], top, columns[end + 1], bottom),
                WordsToLines.Group(words));
            column = end + 1;
        }
    }
}
