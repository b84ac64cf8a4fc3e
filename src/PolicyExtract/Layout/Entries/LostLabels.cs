namespace PolicyExtract.Layout.Entries;

/// <summary>
/// The values of records by their labels, where a record may lack one: lines that go on below a short value are then the value of the
/// label that stands next in the other records.
/// </summary>
/// <param name="labels">The labels of all records, in order.</param>
internal sealed class LostLabels(LineRun run, LabelMark[] labels)
{
    private readonly ColumnModel[] columns = [.. labels.Select(label => new ColumnModel(run.TextOf([label.Slice])))];

    /// <summary>A record's values in the order of the labels; empty where it states none.</summary>
    public ReadCell[] Restore(Entry entry)
    {
        ReadCell[] values = [.. labels.Select(label => ValueOf(entry, label))];
        for (var index = 0; index + 1 < values.Length; index++)
        {
            if (columns[index].HoldsProse || !columns[index + 1].HoldsProse || IsStated(entry, labels[index + 1])) continue;
            var first = values[index].Slices.TakeWhile(slice => slice.Line == values[index].Slices[0].Line).Count();
            if (first == values[index].Slices.Count || columns[index].Score(Evidence(values[index])) >= columns[index].Score(Evidence(values[index], first))) continue;
            values[index + 1] = new ReadCell([.. values[index].Slices.Skip(first)]);
            values[index] = new ReadCell([.. values[index].Slices.Take(first)]);
        }
        return values;
    }

    private static ReadCell ValueOf(Entry entry, LabelMark label) =>
        new([.. entry.Fields.Where(field => field.Label.Key == label.Key).SelectMany(field => field.Value)]);

    private static bool IsStated(Entry entry, LabelMark label) => entry.Fields.Any(field => field.Label.Key == label.Key);

    private CellEvidence Evidence(ReadCell cell, int slices = int.MaxValue) => new(run.TextOf([.. cell.Slices.Take(slices)]));
}
