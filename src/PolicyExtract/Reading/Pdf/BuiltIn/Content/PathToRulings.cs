using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Makes rulings of painted paths: upright lines, thin fills, rectangles. Everything else is drawing.</summary>
internal static class PathToRulings
{
    /// <summary>Points by which the ends of an upright line may be off.</summary>
    private const double Slant = 0.5;

    /// <summary>Points below which a piece of a path is no line: the dots of dotted lines are longer.</summary>
    private const double ShortestLine = 0.4;

    public static IEnumerable<PdfRuling> Stroked(IEnumerable<Subpath> path, double width, int rgb)
    {
        foreach (var piece in path.Where(piece => !piece.HasCurves))
        {
            for (var at = 1; at < piece.Points.Count; at++)
            {
                if (Line(piece.Points[at - 1], piece.Points[at], width, rgb) is { } line) yield return line;
            }
            if (piece is { IsClosed: true, Points.Count: > 2 } && Line(piece.Points[^1], piece.Points[0], width, rgb) is { } last)
                yield return last;
        }
    }

    public static IEnumerable<PdfRuling> Filled(IReadOnlyList<Subpath> path, int rgb)
    {
        var pieces = path.Where(piece => piece is { HasCurves: false, Points.Count: > 2 }).ToList();
        if (pieces is [{ IsUprightRectangle: true } one, { IsUprightRectangle: true } other] && Ring(one.Box, other.Box) is { } ring)
            return ring.Select(side => new PdfRuling(side, PdfRulingKind.ThinFill, rgb));
        return pieces
            .Where(piece => IsThin(piece.Box) || piece.IsUprightRectangle)
            .Select(piece => new PdfRuling(piece.Box, IsThin(piece.Box) ? PdfRulingKind.ThinFill : PdfRulingKind.Area, rgb));
    }

    private static bool IsThin(SourceBox box) =>
        Math.Min(box.Width, box.Height) <= PdfRuling.MaxThickness && Math.Max(box.Width, box.Height) >= ShortestLine;

    private static PdfRuling? Line((double X, double Y) from, (double X, double Y) to, double width, int rgb)
    {
        var box = new SourceBox(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        if (Math.Min(box.Width, box.Height) > Slant || Math.Max(box.Width, box.Height) < ShortestLine) return null;
        var half = width / 2;
        var painted = box.Width >= box.Height
            ? new SourceBox(box.Left, box.Top - half, box.Right, box.Bottom + half)
            : new SourceBox(box.Left - half, box.Top, box.Right + half, box.Bottom);
        return new PdfRuling(
            painted, Math.Min(painted.Width, painted.Height) <= PdfRuling.MaxThickness ? PdfRulingKind.Stroke : PdfRulingKind.Area, rgb);
    }

    /// <summary>The four sides of a frame that is painted as a rectangle with a rectangular hole; null when it is no thin frame.</summary>
    private static SourceBox[]? Ring(SourceBox one, SourceBox other)
    {
        var (outer, inner) = one.Width >= other.Width ? (one, other) : (other, one);
        double[] sides = [inner.Left - outer.Left, inner.Top - outer.Top, outer.Right - inner.Right, outer.Bottom - inner.Bottom];
        if (sides.Any(side => side is < 0 or > PdfRuling.MaxThickness)) return null;
        return
        [
            outer with { Bottom = inner.Top },
            outer with { Top = inner.Bottom },
            outer with { Right = inner.Left },
            outer with { Left = inner.Right },
        ];
    }
}
