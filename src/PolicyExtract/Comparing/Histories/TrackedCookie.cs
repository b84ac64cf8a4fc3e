using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Histories;

/// <summary>A cookie that is followed from version to version.</summary>
internal sealed class TrackedCookie
{
    private readonly List<LifeState> states = [];
    private readonly List<LifeEvent> events = [];
    private readonly string firstSeen;
    private string lastSeen;

    /// <param name="versionsBefore">What is known of the versions before: absent, or unknown.</param>
    public TrackedCookie(ComparedCookie cookie, string date, IEnumerable<LifeState> versionsBefore)
    {
        (Latest, firstSeen, lastSeen, IsPresent) = (cookie, date, date, true);
        states.AddRange(versionsBefore);
        states.Add(LifeState.Present);
        events.Add(new(LifeEventKind.Added, date));
    }

    /// <summary>As last declared.</summary>
    public ComparedCookie Latest { get; private set; }

    public bool IsPresent { get; private set; }

    public void See(ComparedCookie cookie, string date)
    {
        if (!IsPresent) events.Add(new(LifeEventKind.Returned, date));
        var changes = FieldComparison.Compare(Latest, cookie);
        events.AddRange(changes.Select(change => new LifeEvent(LifeEventKind.Changed, date, change)));
        states.Add(changes.Count > 0 ? LifeState.Changed : LifeState.Present);
        (Latest, lastSeen, IsPresent) = (cookie, date, true);
    }

    public void Miss(string date)
    {
        if (IsPresent) events.Add(new(LifeEventKind.Removed, date));
        states.Add(LifeState.Absent);
        IsPresent = false;
    }

    public void Skip() => states.Add(LifeState.Unknown);

    public CookieLife ToLife() => new(
        Latest.Record.Name,
        Latest.Record.Provider,
        Latest.Record.Category,
        firstSeen,
        lastSeen,
        states.ToValueList(),
        FlipFlops.Fold(events));
}
