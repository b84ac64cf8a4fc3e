using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Finds the panels that a printed web page keeps in place over whatever is below: fixed heads, consent banners. Unlike the ground of a
/// row or of cells, their upper or lower side cuts through the lines of a table, and no line stands at their left or right.
/// </summary>
internal static class OverlaidPanels
{
    /// <summary>Lines that a panel cuts through at least: a badge in a cell may touch one.</summary>
    private const int FewestLines = 2;

    /// <summary>Points by which a line goes on beyond the side that cuts through it at least.</summary>
    private const double Beyond = 1;

    public static List<SourceBox> Find(IReadOnlyList<PdfRuling> areas, IReadOnlyList<PdfRuling> rulings)
    {
        var lines = rulings.Where(ruling => ruling.Kind != PdfRulingKind.Area && ruling.Box.Height > ruling.Box.Width)
            .Select(ruling => ruling.Box).ToList();
        return lines.Count < FewestLines ? [] : areas.Select(area => area.Box).Where(area => IsOverlaid(area, lines)).ToList();
    }

    private static bool IsOverlaid(SourceBox area, List<SourceBox> lines)
    {
        var cutThrough = 0;
        foreach (var line in lines)
        {
            if (line.Bottom < area.Top || line.Top > area.Bottom) continue;
            var x = (line.Left + line.Right) / 2;
            if (Math.Abs(x - area.Left) <= PageEdges.Tolerance || Math.Abs(x - area.Right) <= PageEdges.Tolerance) return false;
            if (x > area.Left && x < area.Right && (RunsThrough(line, area.Top) || RunsThrough(line, area.Bottom))) cutThrough++;
        }
        return cutThrough >= FewestLines;
    }

    private static bool RunsThrough(SourceBox line, double y) => y > line.Top + Beyond && y < line.Bottom - Beyond;
}
