namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Finds the borders that hang together by crossing or meeting each other.</summary>
internal static class EdgesToLattices
{
    /// <summary>The lattices with the most borders first, and the horizontal borders that meet no vertical one.</summary>
    public static (List<Lattice> Lattices, List<Edge> Loose) Find(PageEdges edges)
    {
        var parents = Enumerable.Range(0, edges.Horizontal.Count + edges.Vertical.Count).ToArray();
        for (var row = 0; row < edges.Horizontal.Count; row++)
        {
            for (var column = 0; column < edges.Vertical.Count; column++)
            {
                if (Meet(edges.Horizontal[row], edges.Vertical[column]))
                    parents[Root(parents, row)] = Root(parents, edges.Horizontal.Count + column);
            }
        }
        var components = Enumerable.Range(0, parents.Length).GroupBy(index => Root(parents, index))
            .Select(group => Component(edges, [.. group])).ToList();
        return (
            components.Where(component => component.Vertical.Count > 0 && component.Horizontal.Count > 0)
                .OrderByDescending(component => component.Horizontal.Count + component.Vertical.Count)
                .Select(ToLattice).ToList(),
            components.Where(component => component.Vertical.Count == 0).SelectMany(component => component.Horizontal)
                .OrderBy(edge => edge.Position).ToList());
    }

    private static bool Meet(Edge horizontal, Edge vertical) =>
        vertical.Position >= horizontal.From - PageEdges.Tolerance && vertical.Position <= horizontal.To + PageEdges.Tolerance
        && horizontal.Position >= vertical.From - PageEdges.Tolerance && horizontal.Position <= vertical.To + PageEdges.Tolerance;

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index) index = parents[index] = parents[parents[index]];
        return index;
    }

    private static PageEdges Component(PageEdges edges, List<int> members) => new(
        members.Where(index => index < edges.Horizontal.Count).Select(index => edges.Horizontal[index]).ToList(),
        members.Where(index => index >= edges.Horizontal.Count).Select(index => edges.Vertical[index - edges.Horizontal.Count]).ToList());

    private static Lattice ToLattice(PageEdges edges) =>
        new(edges, Lines(edges.Vertical, edges.Horizontal), Lines(edges.Horizontal, edges.Vertical));

    /// <summary>The places of the lines, and the ends of the lines across where they stick out: a side without a border.</summary>
    private static List<double> Lines(IReadOnlyList<Edge> along, IReadOnlyList<Edge> across)
    {
        var places = new List<double>();
        var ends = new[] { across.Min(edge => edge.From), across.Max(edge => edge.To) };
        foreach (var place in along.Select(edge => edge.Position).Concat(ends).Order())
        {
            if (places.Count == 0 || place - places[^1] > PageEdges.Tolerance) places.Add(place);
        }
        return places;
    }
}
