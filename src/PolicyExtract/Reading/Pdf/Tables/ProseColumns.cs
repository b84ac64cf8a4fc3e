using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Parts the text of a page that is set in two columns, so that it is read column by column: prose, and cards of labelled values. The
/// columns of a table are not parted.
/// </summary>
internal static class ProseColumns
{
    /// <summary>Lines on either side that text set in columns has at least.</summary>
    private const int FewestLines = 8;

    /// <summary>Words that stand together on a line of prose on average, at least; a table has a narrower column.</summary>
    private const double WordsOfLine = 4.5;

    /// <summary>Points of white between the columns at least.</summary>
    private const double NarrowestGutter = 6;

    /// <summary>Shares of the text's width between which the gutter is looked for.</summary>
    private const double FirstPlace = 0.3, LastPlace = 0.7;

    private const int Places = 81;

    /// <summary>Share of the lines that may run across the gutter: titles, wide figures.</summary>
    private const double CrossingLines = 0.35;

    /// <summary>
    /// The words in pieces that are read one after the other; one piece, and no gutter, for a page that is not set in columns.
    /// </summary>
    public static (List<List<PageWord>> Pieces, double? Gutter) Split(List<PageWord> words)
    {
        var lines = WordsToLines.Group(words);
        if (lines.Count < FewestLines || Gutter(lines) is not { } gutter) return (RepeatedLabels.Split(lines) ?? [words], null);
        var pieces = new List<List<PageWord>> { new() };
        var (left, right) = (new List<PageLine>(), new List<PageLine>());
        foreach (var line in lines)
        {
            if (Crosses(line, gutter))
            {
                AddSides(pieces, left, right);
                pieces[^1].AddRange(line.Words);
                continue;
            }
            AddSide(left, line.Words.Where(word => word.MiddleX < gutter));
            AddSide(right, line.Words.Where(word => word.MiddleX >= gutter));
        }
        AddSides(pieces, left, right);
        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces.Count > 1 ? (pieces, gutter) : (RepeatedLabels.Split(lines) ?? pieces, null);
    }

    /// <summary>
    /// Two columns of prose or cards become pieces of their own; anything else goes on with the piece before, so that a table stays whole.
    /// </summary>
    private static void AddSides(List<List<PageWord>> pieces, List<PageLine> left, List<PageLine> right)
    {
        if ((IsProse(left) && IsProse(right)) || CardColumns.Are(left, right)) pieces.AddRange([Words(left), Words(right), []]);
        else pieces[^1].AddRange(Words(left.Concat(right)));
        left.Clear();
        right.Clear();
    }

    /// <summary>The place in the middle of the page that the fewest lines run across; null when they are too many.</summary>
    private static double? Gutter(List<PageLine> lines)
    {
        var (from, to) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
        var places = Enumerable.Range(0, Places)
            .Select(step => from + (to - from) * (FirstPlace + (LastPlace - FirstPlace) * step / (Places - 1)));
        var best = places.Select(place => (Place: place, Crossing: lines.Count(line => Crosses(line, place))))
            .MinBy(found => found.Crossing);
        return best.Crossing <= CrossingLines * lines.Count ? best.Place : null;
    }

    private static bool Crosses(PageLine line, double gutter)
    {
        var runs = line.Runs;
        for (var at = 0; at < runs.Count; at++)
        {
            if (runs[at].From < gutter + NarrowestGutter / 2 && runs[at].To > gutter - NarrowestGutter / 2) return true;
        }
        return false;
    }

    private static void AddSide(List<PageLine> side, IEnumerable<PageWord> words)
    {
        var line = words.ToList();
        if (line.Count > 0) side.Add(PageLine.Of(line));
    }

    private static bool IsProse(List<PageLine> side) =>
        side.Count >= FewestLines
        && side.Sum(line => line.Words.Count) >= WordsOfLine * side.Sum(line => line.Runs.Count);

    private static List<PageWord> Words(IEnumerable<PageLine> lines) => lines.SelectMany(line => line.Words).ToList();
}
