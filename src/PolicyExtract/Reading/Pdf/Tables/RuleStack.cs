namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Rules of the same length above each other, and shorter ones between them that leave out the cells joined over rows.</summary>
/// <param name="Rules">From top to bottom, those that are as wide as the table; at least one.</param>
/// <param name="Partial">From top to bottom, each with one of its ends where the wide ones end.</param>
internal sealed record RuleStack(List<Edge> Rules, List<Edge> Partial)
{
    /// <summary>Share of the width that a rule beside a joined cell has at least; a shorter one underlines a word.</summary>
    private const double ShortestPart = 0.3;

    /// <summary>Shorter rules at least: a single one parts something else.</summary>
    private const int FewestParts = 2;

    public double Left => Rules[0].From;

    public double Right => Rules[0].To;

    /// <summary>All rules from top to bottom.</summary>
    public List<Edge> All => [.. Rules.Concat(Partial).OrderBy(rule => rule.Position)];

    /// <summary>The stacks of at least as many rules as said; each rule is in one at most.</summary>
    public static IEnumerable<RuleStack> Find(IReadOnlyList<Edge> rules, int fewest)
    {
        var open = new List<RuleStack>();
        foreach (var rule in rules)
        {
            var stack = open.Find(stack => IsSame(stack.Left, rule.From) && IsSame(stack.Right, rule.To));
            if (stack is null) open.Add(new RuleStack([rule], []));
            else if (rule.Position - stack.Rules[^1].Position > PageEdges.Tolerance) stack.Rules.Add(rule);
        }
        var wide = open.Where(stack => stack.Rules.Count > 1).OrderByDescending(stack => stack.Right - stack.Left).ToList();
        foreach (var stack in wide)
        {
            if (stack.Rules.Count == 0) continue;
            var parts = wide.FindAll(other => other != stack && IsBeside(other, stack));
            if (parts.Sum(part => part.Rules.Count) < FewestParts) continue;
            stack.Partial.AddRange(parts.SelectMany(part => part.Rules).OrderBy(rule => rule.Position));
            foreach (var part in parts) part.Rules.Clear();
        }
        return wide.Where(stack => stack.Rules.Count > 1 && stack.Rules.Count + stack.Partial.Count >= fewest);
    }

    /// <summary>Whether rules lie among the rules of a wider stack and begin or end with them.</summary>
    private static bool IsBeside(RuleStack part, RuleStack whole) =>
        part.Rules.Count > 0 && IsSame(part.Left, whole.Left) != IsSame(part.Right, whole.Right)
        && part.Left > whole.Left - PageEdges.Tolerance && part.Right < whole.Right + PageEdges.Tolerance
        && part.Right - part.Left >= ShortestPart * (whole.Right - whole.Left)
        && part.Rules[0].Position < whole.Rules[^1].Position && part.Rules[^1].Position > whole.Rules[0].Position;

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= PageEdges.Tolerance;
}
