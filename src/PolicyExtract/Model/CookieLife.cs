namespace PolicyExtract.Model;

/// <summary>One cookie through the versions of a policy.</summary>
/// <param name="Name">As last declared.</param>
/// <param name="FirstSeen">Date of the first version that declares it.</param>
/// <param name="LastSeen">Date of the last version that declares it.</param>
/// <param name="States">One for each version.</param>
/// <param name="Events">By date; flip-flops are folded into one each.</param>
public sealed record CookieLife(
    string Name,
    string? Provider,
    CookieCategory? Category,
    string FirstSeen,
    string LastSeen,
    ValueList<LifeState> States,
    ValueList<LifeEvent> Events)
{
    /// <summary>Whether the last version that could be read declares it.</summary>
    public bool IsPresent => States.LastOrDefault(state => state != LifeState.Unknown) is LifeState.Present or LifeState.Changed;
}
