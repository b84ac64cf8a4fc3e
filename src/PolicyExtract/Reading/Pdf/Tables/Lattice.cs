using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Borders that hang together, and the lines they lie on.</summary>
/// <param name="Edges">The borders themselves.</param>
/// <param name="Xs">Places of the vertical lines, from left to right; open sides of the table included.</param>
/// <param name="Ys">Places of the horizontal lines, from top to bottom; open sides included.</param>
internal sealed record Lattice(PageEdges Edges, IReadOnlyList<double> Xs, IReadOnlyList<double> Ys)
{
    /// <summary>Share of a cell's side that has to be painted to be a border.</summary>
    private const double Painted = 0.6;

    /// <summary>Whether it is made of stripes, which leave every other row without a ground.</summary>
    public bool IsStriped { get; init; }

    public int Rows => Ys.Count - 1;

    public int Columns => Xs.Count - 1;

    /// <summary>Whether a border runs along the left side of a cell.</summary>
    public bool HasLeftBorder(int row, int column) => IsPainted(Edges.Vertical, Xs[column], Ys[row], Ys[row + 1]);

    /// <summary>Whether a border runs along the upper side of a cell.</summary>
    public bool HasUpperBorder(int row, int column) => IsPainted(Edges.Horizontal, Ys[row], Xs[column], Xs[column + 1]);

    /// <summary>What lies between the inner sides of a cell's left and right borders, and between its upper and lower lines.</summary>
    public SourceBox Inside(int row, int column, int rowSpan, int columnSpan)
    {
        var (left, right, top, bottom) = (Xs[column], Xs[column + columnSpan], Ys[row], Ys[row + rowSpan]);
        return new SourceBox(
            Borders(left, top, bottom).Select(edge => edge.Sides.Last).Append(left).Max(), top,
            Borders(right, top, bottom).Select(edge => edge.Sides.First).Append(right).Min(), bottom);
    }

    private IEnumerable<Edge> Borders(double x, double top, double bottom) =>
        Edges.Vertical.Where(edge => Math.Abs(edge.Position - x) <= PageEdges.Tolerance && edge.Covers(top, bottom) > 0);

    private static bool IsPainted(IReadOnlyList<Edge> edges, double position, double from, double to)
    {
        foreach (var edge in edges)
        {
            if (Math.Abs(edge.Position - position) <= PageEdges.Tolerance && edge.Covers(from, to) >= Painted * (to - from)) return true;
        }
        return false;
    }
}
