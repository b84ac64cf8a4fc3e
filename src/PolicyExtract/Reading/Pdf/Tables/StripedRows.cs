namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Puts the stripes of a zebra table together: frames of one row each, with the same columns, that stand above each other. The first
/// may lie against a header with a ground of its own, and make a frame of several rows with it.
/// </summary>
internal static class StripedRows
{
    /// <summary>Heights of a stripe that the row between two stripes, which has none, may take.</summary>
    private const double WidestGap = 4;

    /// <summary>Rows of a frame that may be a header and the first stripe.</summary>
    private const int MostRows = 3;

    public static List<Lattice> Join(List<Lattice> lattices)
    {
        var joined = lattices.Where(lattice => lattice.Rows > MostRows).ToList();
        var stripes = lattices.Where(lattice => lattice.Rows <= MostRows).OrderBy(lattice => lattice.Ys[0]).ToList();
        while (stripes.Count > 0)
        {
            var table = new List<Lattice> { stripes[0] };
            foreach (var stripe in stripes.Skip(1).Where(stripe => stripe.Rows == 1 && HaveSameColumns(stripe, table[0])))
            {
                if (stripe.Ys[0] - table[^1].Ys[^1] <= WidestGap * Math.Max(Height(stripe), Height(table[^1]))) table.Add(stripe);
            }
            stripes.RemoveAll(table.Contains);
            joined.Add(table.Count == 1 ? table[0] : Stack(table));
        }
        return joined;
    }

    /// <summary>Of the last row.</summary>
    private static double Height(Lattice stripe) => stripe.Ys[^1] - stripe.Ys[^2];

    private static bool HaveSameColumns(Lattice one, Lattice other) =>
        one.Xs.Count == other.Xs.Count && one.Xs.Zip(other.Xs).All(pair => Math.Abs(pair.First - pair.Second) <= PageEdges.Tolerance);

    /// <summary>One lattice, whose columns go on through the rows between the stripes.</summary>
    private static Lattice Stack(List<Lattice> stripes)
    {
        var xs = stripes[0].Xs;
        var between = stripes.Zip(stripes.Skip(1)).SelectMany(pair => xs.Select(x => new Edge(x, pair.First.Ys[^1], pair.Second.Ys[0])));
        var edges = new PageEdges(
            stripes.SelectMany(stripe => stripe.Edges.Horizontal).ToList(),
            stripes.SelectMany(stripe => stripe.Edges.Vertical).Concat(between).ToList());
        var ys = new List<double>();
        foreach (var y in stripes.SelectMany(stripe => stripe.Ys))
        {
            if (ys.Count == 0 || y - ys[^1] > PageEdges.Tolerance) ys.Add(y);
        }
        return new Lattice(edges, xs, ys) { IsStriped = true };
    }
}
