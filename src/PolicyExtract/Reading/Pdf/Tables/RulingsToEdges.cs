using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Makes borders of rulings: double lines become one, dashes are joined, the sides of filled areas count, what cannot be seen does not.
/// </summary>
internal static class RulingsToEdges
{
    /// <summary>Points between two dashes of one line, or between the frames of two cells that have one each.</summary>
    private const double WidestGap = 5;

    /// <summary>Points: a mark no longer than this is a dot of a dotted line, which runs whichever way the next dots lie.</summary>
    private const double LargestDot = 2;

    /// <summary>Points: an area with a smaller side is a bullet or a bar.</summary>
    private const double SmallestArea = 6;

    /// <summary>Share of the page above which an area is its background.</summary>
    private const double Background = 0.8;

    /// <summary>Value of the darkest channel from which paint counts as white.</summary>
    private const int White = 250;

    /// <summary>Points by which sides of areas that should be one may differ.</summary>
    private const double SameSide = 0.5;

    /// <summary>Areas that others may lie on, largest first: a page with more is a drawing.</summary>
    private const int MostGrounds = 300;

    /// <summary>Borders of each direction that are looked at, longest first: a page with more is a drawing.</summary>
    private const int MostEdges = 1_500;

    public static PageEdges Read(IReadOnlyList<PdfRuling> rulings, PageTurn turn)
    {
        var horizontal = new List<Edge>();
        var vertical = new List<Edge>();
        var areas = rulings.Where(ruling => ruling.Kind == PdfRulingKind.Area && !IsWhite(ruling))
            .OrderByDescending(area => area.Box.Width * area.Box.Height).Take(MostGrounds).ToList();
        var panels = OverlaidPanels.Find(areas, rulings);
        foreach (var ruling in rulings)
        {
            if (!IsSeen(ruling, areas) || (ruling.Kind == PdfRulingKind.Area && panels.Exists(panel => Holds(panel, ruling.Box)))) continue;
            var box = turn.Turn(ruling.Box);
            if (ruling.Kind == PdfRulingKind.Area)
            {
                AddSides(box, turn.TurnedWidth * turn.TurnedHeight, horizontal, vertical);
                continue;
            }
            var isDot = Math.Max(box.Width, box.Height) <= LargestDot;
            if (isDot || box.Width >= box.Height) horizontal.Add(new Edge((box.Top + box.Bottom) / 2, box.Left, box.Right));
            if (isDot || box.Width < box.Height) vertical.Add(new Edge((box.Left + box.Right) / 2, box.Top, box.Bottom));
        }
        return new PageEdges(Merged(horizontal), Merged(vertical));
    }

    private static bool IsWhite(PdfRuling ruling) =>
        Math.Min(ruling.Rgb >> 16, Math.Min(ruling.Rgb >> 8 & 0xFF, ruling.Rgb & 0xFF)) >= White;

    /// <summary>
    /// White shows on a filled area only, and a fill not within a larger one of its own paint, as writers put behind a cell and its
    /// paragraph.
    /// </summary>
    private static bool IsSeen(PdfRuling ruling, List<PdfRuling> areas) =>
        IsWhite(ruling)
            ? areas.Exists(area => Holds(area.Box, ruling.Box))
            : ruling.Kind != PdfRulingKind.Area || !areas.Exists(area => area.Rgb == ruling.Rgb && IsInside(ruling.Box, area.Box));

    private static bool Holds(SourceBox area, SourceBox box)
    {
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return x > area.Left && x < area.Right && y > area.Top && y < area.Bottom;
    }

    /// <summary>Whether a box lies in another that reaches further on at least three sides; cells beside each other share two.</summary>
    private static bool IsInside(SourceBox box, SourceBox area)
    {
        double[] margins = [box.Left - area.Left, box.Top - area.Top, area.Right - box.Right, area.Bottom - box.Bottom];
        return margins.All(margin => margin >= -SameSide) && margins.Count(margin => margin > SameSide) >= 3;
    }

    private static void AddSides(SourceBox area, double page, List<Edge> horizontal, List<Edge> vertical)
    {
        if (Math.Min(area.Width, area.Height) < SmallestArea || area.Width * area.Height > Background * page) return;
        horizontal.Add(new Edge(area.Top, area.Left, area.Right));
        horizontal.Add(new Edge(area.Bottom, area.Left, area.Right));
        vertical.Add(new Edge(area.Left, area.Top, area.Bottom));
        vertical.Add(new Edge(area.Right, area.Top, area.Bottom));
    }

    /// <summary>Lines that lie beside each other become one at their mean, pieces of one line are joined; dots that make no line are left out.</summary>
    private static List<Edge> Merged(List<Edge> edges)
    {
        var merged = new List<Edge>();
        foreach (var beside in Neighbours(edges))
        {
            var position = beside.Sum(edge => edge.Position * (edge.Length + 1)) / beside.Sum(edge => edge.Length + 1);
            merged.AddRange(Joined(beside).Where(edge => edge.Length > LargestDot).Select(edge => edge with { Position = position }));
        }
        return merged.OrderByDescending(edge => edge.Length).Take(MostEdges).OrderBy(edge => edge.Position).ThenBy(edge => edge.From)
            .ToList();
    }

    private static IEnumerable<List<Edge>> Neighbours(List<Edge> edges)
    {
        var group = new List<Edge>();
        foreach (var edge in edges.OrderBy(edge => edge.Position))
        {
            if (group.Count > 0 && edge.Position - group[0].Position > PageEdges.Tolerance)
            {
                yield return group;
                group = [];
            }
            group.Add(edge);
        }
        if (group.Count > 0) yield return group;
    }

    private static List<Edge> Joined(List<Edge> beside)
    {
        var joined = new List<Edge>();
        foreach (var edge in beside.OrderBy(edge => edge.From))
        {
            if (joined.Count > 0 && edge.From - joined[^1].To <= WidestGap) joined[^1] = Join(joined[^1], edge);
            else joined.Add(edge);
        }
        return joined;
    }

    private static Edge Join(Edge one, Edge other) => one with
    {
        To = Math.Max(one.To, other.To),
        Sides = (Math.Min(one.Sides.First, other.Sides.First), Math.Max(one.Sides.Last, other.Sides.Last)),
    };
}
