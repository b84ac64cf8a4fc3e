namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Puts the stripes of a zebra table together: frames of one row each, with the same columns, that stand above each other.</summary>
internal static class StripedRows
{
    /// <summary>Heights of a stripe that the row between two stripes, which has none, may take.</summary>
    private const double WidestGap = 4;

    public static List<Lattice> Join(List<Lattice> lattices)
    {
        var joined = lattices.Where(lattice => lattice.Rows != 1).ToList();
        var stripes = lattices.Where(lattice => lattice.Rows == 1).OrderBy(lattice => lattice.Ys[0]).ToList();
        while (stripes.Count > 0)
        {
            var table = new List<Lattice> { stripes[0] };
            foreach (var stripe in stripes.Skip(1).Where(stripe => HaveSameColumns(stripe, table[0])))
            {
                if (stripe.Ys[0] - table[^1].Ys[^1] <= WidestGap * Math.Max(Height(stripe), Height(table[^1]))) table.Add(stripe);
            }
            stripes.RemoveAll(table.Contains);
            joined.Add(table.Count == 1 ? table[0] : Stack(table));
        }
        return joined;
    }

    private static double Height(Lattice stripe) => stripe.Ys[^1] - stripe.Ys[0];

    private static bool HaveSameColumns(Lattice one, Lattice other) =>
        one.Xs.Count == other.Xs.Count && one.Xs.Zip(other.Xs).All(pair => Math.Abs(pair.First - pair.Second) <= PageEdges.Tolerance);

    private static Lattice Stack(List<Lattice> stripes)
    {
        var (xs, top, bottom) = (stripes[0].Xs, stripes[0].Ys[0], stripes[^1].Ys[^1]);
        var ys = new List<double>();
        foreach (var y in stripes.SelectMany(stripe => stripe.Ys))
        {
            if (ys.Count == 0 || y - ys[^1] > PageEdges.Tolerance) ys.Add(y);
        }
        return new Lattice(new PageEdges(ys.ConvertAll(y => new Edge(y, xs[0], xs[^1])), xs.Select(x => new Edge(x, top, bottom)).ToList()), xs, ys);
    }
}
