namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>All ways to break a table, in the order of the table of results.</summary>
internal static class BreakageKinds
{
    public static IReadOnlyList<Breakage> All { get; } =
    [
        .. TabKinds.All, .. PipeKinds.All, .. BoxKinds.All, .. AlignedKinds.All, .. BurstRowKinds.All, .. BurstColumnKinds.All,
        .. MixedKinds.All, .. EntryKinds.All,
    ];

    public static Breakage Named(string kind) => All.Single(breakage => breakage.Kind == kind);
}
