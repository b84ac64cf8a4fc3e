using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>The hard rule of layout recovery: every character of a region is in exactly one cell, or dropped with a reason.</summary>
internal static class Conservation
{
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
        var used = new System.Collections.BitArray[reading.End - reading.Start];
        for (int line = 0; line < used.Length; line++) used[line] = new System.Collections.BitArray(run[reading.Start + line].Text.Length);
        foreach (var slice in Slices(reading))
        {
            if (slice.Line < reading.Start || slice.Line >= reading.End) return $"line {slice.Line} lies outside its region";
            var line = used[slice.Line - reading.Start];
            for (int at = slice.Start; at < slice.Start + slice.Length; at++)
            {
                if (line[at] && !char.IsWhiteSpace(run[slice.Line].Text[at])) return $"line {slice.Line} is used twice at character {at}";
                line[at] = true;
            }
        }
        for (int line = 0; line < used.Length; line++)
        {
            var text = run[reading.Start + line].Text;
            for (int at = 0; at < text.Length; at++)
            {
                if (!used[line][at] && !char.IsWhiteSpace(text[at])) return $"line {reading.Start + line} is lost from character {at} on";
            }
        }
        return null;
    }

    private static IEnumerable<CellSlice> Slices(TableReading reading) =>
        reading.Rows.SelectMany(row => row)
            .Where(cell => cell.Origin == CellOrigin.Stated)
            .SelectMany(cell => cell.Slices)
            .Concat(reading.Dropped.Select(dropped => dropped.Slice))
            .Concat(reading.Caption);
}
