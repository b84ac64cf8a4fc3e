using System.Buffers;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>The hard rule of layout recovery: every character of a region is in exactly one cell, or dropped with a reason.</summary>
internal static class Conservation
{
    private static readonly SearchValues<char> Drawn = SearchValues.Create("|+-=:_ \t─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬");

    /// <summary>Fails when a layout lost, invented or doubled a character: that is an error in the layout, never in the document.</summary>
    /// <exception cref="InvalidOperationException">The reading breaks the rule.</exception>
    public static void Check(LineRun run, TableReading reading)
    {
        if (FirstFault(run, reading) is not { } fault) return;
        throw new InvalidOperationException($"Layout {reading.Layout} broke conservation: {fault}.");
    }

    /// <summary>What is wrong with a reading; null when every visible character is used exactly once.</summary>
    public static string? FirstFault(LineRun run, TableReading reading)
    {
        var used = UsedCharacters.Of(run, reading.Start, reading.End);
        foreach (var slice in Slices(reading))
        {
            if (slice.Line < reading.Start || slice.Line >= reading.End) return $"line {slice.Line} lies outside its region";
            if (used.Take(slice) is { } at) return $"line {slice.Line} is used twice at character {at}";
        }
        return used.Unused().Select(slice => $"line {slice.Line} is lost from character {slice.Start} on").FirstOrDefault();
    }

    /// <summary>The visible stretches of a reading's region that are in no cell yet: drawn characters as rules, others with the reason given.</summary>
    public static IReadOnlyList<DroppedSlice> Leftovers(LineRun run, TableReading reading, string reason)
    {
        var used = UsedCharacters.Of(run, reading.Start, reading.End);
        foreach (var slice in Slices(reading)) used.Take(slice);
        return [.. used.Unused().Select(slice => new DroppedSlice(slice, IsDrawn(run, slice) ? "rule" : reason))];
    }

    private static bool IsDrawn(LineRun run, CellSlice slice) =>
        !run[slice.Line].Text.AsSpan(slice.Start, slice.Length).ContainsAnyExcept(Drawn);

    private static List<CellSlice> Slices(TableReading reading)
    {
        var slices = new List<CellSlice>();
        foreach (var row in reading.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Origin == CellOrigin.Stated) slices.AddRange(cell.Slices);
            }
        }
        foreach (var dropped in reading.Dropped) slices.Add(dropped.Slice);
        slices.AddRange(reading.Caption);
        return slices;
    }
}
