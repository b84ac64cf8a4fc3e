using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The words that say what a period is counted from.</summary>
internal static class RetentionAnchors
{
    /// <summary>What the period at a mark is counted from; null when nothing says.</summary>
    public static RetentionAnchor? Of(List<RetentionMark> marks, int at)
    {
        for (var i = at + 1; i < marks.Count && !marks[i].Is(RetentionRoles.Period); i++)
        {
            if (Of(marks[i].Roles) is { } anchor) return anchor;
        }
        return AnchorBefore(marks, at);
    }

    // "Son ziyaretten itibaren 1 yıl", "最終訪問から1年". That a cookie "is set for a year" says nothing.
    private static RetentionAnchor? AnchorBefore(List<RetentionMark> marks, int at)
    {
        for (var i = at - 1; i >= 0 && marks[i].Roles != RetentionRoles.None; i--)
        {
            if (marks[i].Is(RetentionRoles.Anchor))
                return Of(marks[i].Roles) is var anchor and not RetentionAnchor.Set ? anchor : null;
        }
        return null;
    }

    private static RetentionAnchor? Of(RetentionRoles roles) => roles switch
    {
        _ when roles.HasFlag(RetentionRoles.LastActivity) => RetentionAnchor.LastActivity,
        _ when roles.HasFlag(RetentionRoles.LastVisit) => RetentionAnchor.LastVisit,
        _ when roles.HasFlag(RetentionRoles.Consent) => RetentionAnchor.Consent,
        _ when roles.HasFlag(RetentionRoles.Set) => RetentionAnchor.Set,
        _ => null,
    };
}
