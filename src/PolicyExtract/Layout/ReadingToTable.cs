using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Makes the table that a reading proposes, and proves that no character was lost or used twice.</summary>
internal static class ReadingToTable
{
    public static TableBlock Convert(LineRun run, TableReading reading)
    {
        Conservation.Check(run, reading);
        var rows = reading.Rows.Select(row => row.Select(cell => new GridCell(run.ToInline(cell.Slices), cell.Origin)).ToArray()).ToArray();
        return new TableBlock(
            new TableGrid(rows, reading.HeaderRowCount),
            reading.Layout,
            run.ToInline(reading.Caption),
            ReadingConfidence.Of(reading),
            reading.Repairs.ToValueList(),
            reading.Dropped.Select(dropped => Dropped(run, dropped)).ToValueList());
    }

    private static DroppedText Dropped(LineRun run, DroppedSlice dropped)
    {
        var text = run.ToInline([dropped.Slice]);
        return new DroppedText(text.Text, text.Location, dropped.Reason);
    }
}
