namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>All ways to break a table, in the order of the table of results.</summary>
internal static class BreakageKinds
{
    private static readonly Breakage[] OfCookieColumns =
    [
        .. TabKinds.All, .. PipeKinds.All, .. BoxKinds.All, .. AlignedKinds.All, .. BurstRowKinds.All, .. BurstColumnKinds.All,
        .. MixedKinds.All, .. EntryKinds.All, .. DelimitedKinds.All, .. PrintedKinds.All,
    ];

    /// <summary>The kinds for which it matters whether the headers are known.</summary>
    private static readonly string[] LedByHeaders =
    [
        "tabs", "aligned-tight", "joined-cells", "burst-rows", "burst-columns-own-headers", "labels-lines", "labels-inline",
        "labels-stacked", "one-line",
    ];

    public static IReadOnlyList<Breakage> All { get; } =
    [
        .. OfCookieColumns,
        .. OfCookieColumns.Where(breakage => LedByHeaders.Contains(breakage.Kind))
            .Select(breakage => breakage with { Kind = breakage.Kind + "-other-column", OtherColumn = true }),
    ];

    public static Breakage Named(string kind) => All.Single(breakage => breakage.Kind == kind);
}
