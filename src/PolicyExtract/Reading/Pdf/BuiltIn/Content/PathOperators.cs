using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The operators that build, clip to and paint paths (ISO 32000-1, 8.5).</summary>
internal sealed class PathOperators(PaintContext context)
{
    private readonly List<Subpath> path = [];
    private bool clips;
    private int segments;

    public bool Execute(string keyword, Operands operands)
    {
        switch (keyword)
        {
            case "m":
                path.Add(new Subpath());
                LineTo(operands, 0);
                return true;
            case "l":
                LineTo(operands, 0);
                return true;
            case "c" or "v" or "y":
                CurveTo(operands, keyword == "c" ? 4 : 2);
                return true;
            case "h":
                Close();
                return true;
            case "re":
                AddRectangle(operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
                return true;
            case "W" or "W*":
                clips = true;
                return true;
            case "n" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*":
                Paint(keyword);
                return true;
            default:
                return false;
        }
    }

    private void LineTo(Operands operands, int index) =>
        Add(context.State.ToPage.Apply(operands.Number(index), operands.Number(index + 1)));

    private void CurveTo(Operands operands, int index)
    {
        if (path.Count > 0) path[^1].HasCurves = true;
        LineTo(operands, index);
    }

    private void AddRectangle(double x, double y, double width, double height)
    {
        path.Add(new Subpath());
        Add(context.State.ToPage.Apply(x, y));
        Add(context.State.ToPage.Apply(x + width, y));
        Add(context.State.ToPage.Apply(x + width, y + height));
        Add(context.State.ToPage.Apply(x, y + height));
        Close();
    }

    private void Add((double X, double Y) point)
    {
        if (path.Count > 0 && ++segments <= EngineLimits.PathSegments) path[^1].Points.Add(point);
    }

    private void Close()
    {
        if (path.Count == 0 || path[^1].Points.Count == 0) return;
        path[^1].IsClosed = true;
        // What follows without a move starts where the closed piece did.
        var start = path[^1].Points[0];
        path.Add(new Subpath());
        Add(start);
    }

    private void Paint(string keyword)
    {
        var state = context.State;
        if (keyword is "s" or "b" or "b*") Close();
        if (keyword is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" && state.Fill.IsVisible)
            AddAll(PathToRulings.Filled(path, state.Fill.Rgb));
        if (keyword is "S" or "s" or "B" or "B*" or "b" or "b*" && state.Stroke.IsVisible)
            AddAll(PathToRulings.Stroked(path, state.LineWidth * state.ToPage.Scale, state.Stroke.Rgb));
        if (keyword != "n" && context.Canvas.Label is { } label && Around() is { } drawn
            && PageFrame.Intersection(Thickened(drawn), state.Clip) is not null) context.Canvas.Label = label with { Box = drawn };
        if (clips) state.Clip = Clipped(state.Clip);
        path.Clear();
        (clips, segments) = (false, 0);
    }

    private void AddAll(IEnumerable<PdfRuling> rulings)
    {
        foreach (var ruling in rulings)
        {
            if (PageFrame.Intersection(Thickened(ruling.Box), context.State.Clip) is { } visible)
                context.Canvas.Add(ruling with { Box = PageFrame.Intersection(ruling.Box, visible) ?? ruling.Box });
        }
    }

    /// <summary>A hairline has no area of its own to meet the clipping path with.</summary>
    private static SourceBox Thickened(SourceBox box)
    {
        const double Hair = 0.05;
        return new SourceBox(box.Left - Hair, box.Top - Hair, box.Right + Hair, box.Bottom + Hair);
    }

    private SourceBox Clipped(SourceBox clip) =>
        Around() is { } box && PageFrame.Intersection(clip, box) is { } both ? both
            : new SourceBox(clip.Left, clip.Top, clip.Left, clip.Top);

    /// <summary>The box around the path; null for none.</summary>
    private SourceBox? Around() =>
        path.Where(piece => piece.Points.Count > 1).Select(piece => piece.Box).Aggregate((SourceBox?)null, SourceBox.Union);
}
