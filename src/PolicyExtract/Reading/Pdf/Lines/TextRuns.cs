using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>The stretches of a line between wide gaps.</summary>
internal static class TextRuns
{
    /// <summary>
    /// Share of the font size: words closer than this are one run of text. A justified space stays below, the padding of two cells
    /// above.
    /// </summary>
    public const double WidestSpace = 0.7;

    /// <summary>Whether two words that follow each other stand further apart than words of one text do.</summary>
    public static bool IsGap(SourceBox one, SourceBox other, double fontSize) =>
        Math.Max(other.Left - one.Right, one.Left - other.Right) >= WidestSpace * fontSize;

    /// <summary>The words of a line, parted at wide gaps.</summary>
    public static List<List<PageWord>> Groups(PageLine line)
    {
        var groups = new List<List<PageWord>>();
        foreach (var word in line.Words)
        {
            if (groups.Count > 0 && !IsGap(groups[^1][^1].Box, word.Box, line.FontSize)) groups[^1].Add(word);
            else groups.Add([word]);
        }
        return groups;
    }

    /// <summary>Where the stretches of a line begin and end, from left to right.</summary>
    public static List<(double From, double To)> Of(PageLine line) =>
        Union(Groups(line).Select(group => (group.Min(word => word.Box.Left), group.Max(word => word.Box.Right))));

    /// <summary>Stretches in order, those that overlap as one.</summary>
    public static List<(double From, double To)> Union(IEnumerable<(double From, double To)> runs)
    {
        var union = new List<(double From, double To)>();
        foreach (var run in runs.OrderBy(run => run.From))
        {
            if (union.Count > 0 && run.From <= union[^1].To) union[^1] = (union[^1].From, Math.Max(union[^1].To, run.To));
            else union.Add(run);
        }
        return union;
    }
}
