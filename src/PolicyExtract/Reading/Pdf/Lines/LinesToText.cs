using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Writes lines so that columns stand below each other: places on the page become places in the text.</summary>
internal static class LinesToText
{
    /// <summary>Spaces that part two columns at least: one is a space between words.</summary>
    private const int ColumnGap = 2;

    /// <summary>Share of the font size: starts that lie closer together are one column's.</summary>
    private const double SameStart = 0.3;

    /// <summary>Characters: what a line's text may be indented or spread at most, however odd the page.</summary>
    private const int Widest = 500;

    /// <summary>The lines of one block, with the places of their words.</summary>
    public static IEnumerable<TextLine> Write(IReadOnlyList<(PagePlaces Places, PageLine Line)> lines)
    {
        var runs = lines.Select(line => TextRuns.Groups(line.Line)).ToList();
        var starts = Columns(runs, CharacterWidth(lines.Select(line => line.Line)));
        return lines.Select((line, index) => ToTextLine(line.Places, runs[index], starts));
    }

    private static double CharacterWidth(IEnumerable<PageLine> lines)
    {
        var words = lines.SelectMany(line => line.Words).ToList();
        return Math.Max(1, words.Sum(word => word.Box.Width) / words.Sum(word => word.Text.Length));
    }

    /// <summary>
    /// The text column for each place at which a run begins: as far right as on the page, and behind everything that ends left of it.
    /// </summary>
    private static SortedList<double, int> Columns(List<List<List<PageWord>>> runs, double characterWidth)
    {
        var columns = new SortedList<double, int>();
        var starts = new List<double>();
        foreach (var first in runs.SelectMany(line => line).Select(run => run[0]).OrderBy(word => word.Box.Left))
        {
            if (starts.Count == 0 || first.Box.Left - starts[^1] > SameStart * first.FontSize) starts.Add(first.Box.Left);
        }
        foreach (var start in starts) columns[start] = Math.Min(Widest, (int)Math.Round((start - starts[0]) / characterWidth));
        var behind = runs.SelectMany(line => line.Zip(line.Skip(1)))
            .ToLookup(pair => IndexOf(starts, pair.Second[0]), pair => (At: IndexOf(starts, pair.First[0]), Length: Length(pair.First)));
        for (var at = 0; at < starts.Count; at++)
        {
            var furthest = behind[at].Select(run => columns.Values[run.At] + run.Length + ColumnGap).DefaultIfEmpty(0).Max();
            columns[starts[at]] = Math.Max(columns.Values[at], furthest);
        }
        return columns;
    }

    private static int IndexOf(IList<double> starts, PageWord first)
    {
        int low = 0, high = starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] <= first.Box.Left) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private static int Length(List<PageWord> run) => run.Sum(word => word.Text.Length) + run.Count - 1;

    private static TextLine ToTextLine(PagePlaces places, List<List<PageWord>> runs, SortedList<double, int> columns)
    {
        var text = new StringBuilder();
        var placed = new List<PlacedWord>();
        var fragments = new List<TextFragment>();
        foreach (var run in runs)
        {
            var isFirstOfRun = true;
            foreach (var (words, style, href) in places.Pieces(run))
            {
                var start = text.Length;
                var column = isFirstOfRun ? columns.Values[IndexOf(columns.Keys, words[0])] : start + 1;
                text.Append(' ', Math.Max(column - start, start == 0 ? 0 : isFirstOfRun ? ColumnGap : 1));
                foreach (var word in words)
                {
                    if (word != words[0]) text.Append(' ');
                    placed.Add(new PlacedWord(text.Length, word.Text.Length, places.Locate(word).Box!));
                    text.Append(word.Text);
                }
                fragments.Add(
                    new TextFragment(text.ToString(start, text.Length - start), places.Locate(words), FragmentJoin.Glue, style, href));
                isFirstOfRun = false;
            }
        }
        return new TextLine(fragments.ToValueList(), places.Locate(runs.SelectMany(run => run)), placed.ToValueList());
    }
}
