using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Makes the table that a reading proposes, and proves that no character was lost or used twice.</summary>
internal static class ReadingToTable
{
    public static TableBlock Convert(LineRun run, ChosenReading chosen)
    {
        var reading = chosen.Reading;
        Conservation.Check(run, reading);
        return new TableBlock(
            Grid(run, reading),
            reading.Layout,
            run.ToInline(reading.Caption),
            ReadingConfidence.Of(chosen),
            reading.Repairs.ToValueList(),
            [.. reading.Dropped.Select(dropped => Dropped(run, dropped)), .. Markers(run, reading)]);
    }

    /// <summary>The bullets and numbers that the reader took off the lines, and the bars behind lone cells.</summary>
    private static IEnumerable<DroppedText> Markers(LineRun run, TableReading reading)
    {
        foreach (var line in run.Lines.Skip(reading.Start).Take(reading.End - reading.Start))
        {
            if (line.Marker.Length > 0) yield return new DroppedText(line.Marker, line.Location, "marker");
            if (line.LeftOut.Length > 0) yield return new DroppedText(line.LeftOut, line.LeftOutLocation, "rule");
        }
    }

    public static TableGrid Grid(LineRun run, TableReading reading) => new(
        reading.Rows.Select(row => row.Select(cell => Cell(run, cell)).ToArray()).ToArray(),
        reading.HeaderRowCount);

    private static GridCell Cell(LineRun run, ReadCell cell) => new(run.ToInline(cell.Slices.Count < 2 ? cell.Slices : [.. BrokenAddress.Glue(run, cell.Slices)]), cell.Origin);

    private static DroppedText Dropped(LineRun run, DroppedSlice dropped)
    {
        var text = run.ToInline([dropped.Slice]);
        return new DroppedText(text.Text, text.Location, dropped.Reason);
    }
}
