using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Histories;

/// <summary>Folds what goes to and fro: each swing takes back the one before it.</summary>
internal static class FlipFlops
{
    /// <param name="events">Of one cookie, by date.</param>
    public static ValueList<LifeEvent> Fold(IEnumerable<LifeEvent> events) =>
        events.GroupBy(life => life.Change?.Field).SelectMany(FoldOne)
            .OrderBy(life => life.Since ?? life.Date, StringComparer.Ordinal)
            .ToValueList();

    /// <param name="events">Of one field, or those of the whole cookie.</param>
    private static List<LifeEvent> FoldOne(IEnumerable<LifeEvent> events)
    {
        var folded = new List<LifeEvent>();
        var swings = new List<LifeEvent>();
        foreach (var next in events)
        {
            if (swings.Count > 0 && !TakesBack(next, swings[^1])) End();
            swings.Add(next);
        }
        End();
        return folded;

        void End()
        {
            if (swings.Count > 1) folded.Add(new(LifeEventKind.FlipFlop, swings[^1].Date, swings[0].Change, swings[0].Date, swings.Count));
            else folded.AddRange(swings);
            swings.Clear();
        }
    }

    private static bool TakesBack(LifeEvent next, LifeEvent last) => (next.Kind, last.Kind) switch
    {
        (LifeEventKind.Returned, LifeEventKind.Removed) or (LifeEventKind.Removed, LifeEventKind.Returned) => true,
        (LifeEventKind.Changed, LifeEventKind.Changed) => next.Change!.Left == last.Change!.Right && next.Change.Right == last.Change.Left,
        _ => false,
    };
}
