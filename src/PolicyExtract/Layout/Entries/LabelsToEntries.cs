namespace PolicyExtract.Layout.Entries;

/// <summary>Groups labels to records: a label that comes again, or a title before it, begins the next.</summary>
internal static class LabelsToEntries
{
    public static IReadOnlyList<Entry> Convert(LineRun run, IReadOnlyList<LabelledValue> labels)
    {
        var openings = new NameOpenings(run);
        var openers = Openers(run, labels);
        var entries = new List<Entry>();
        for (int index = 0; index < labels.Count;)
        {
            var end = EntryEnd(run, labels, openers, index);
            entries.Add(ToEntry(run, openings, labels, index, end, entries.Count == 0 ? 0 : entries[^1].End));
            index = end;
        }
        return EntryTails.Add(run, EntryLeads.Add(run, entries));
    }

    /// <summary>The labels that always stand below a blank line where others never do: they begin the records.</summary>
    private static HashSet<string> Openers(LineRun run, IReadOnlyList<LabelledValue> labels)
    {
        var byKey = labels.Select(label => label.Label).GroupBy(label => label.Key, StringComparer.Ordinal).ToArray();
        var isNeverParted = byKey.Any(marks => marks.Skip(1).Any() && marks.All(mark => run[mark.Line].BlanksBefore == 0));
        return isNeverParted
            ? byKey.Where(marks => marks.Skip(1).Any() && marks.All(mark => run[mark.Line].BlanksBefore > 0)).Select(marks => marks.Key).ToHashSet(StringComparer.Ordinal)
            : [];
    }

    private static int EntryEnd(LineRun run, IReadOnlyList<LabelledValue> labels, HashSet<string> openers, int first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { labels[first].Label.Key };
        var end = first + 1;
        while (end < labels.Count && !openers.Contains(labels[end].Label.Key) && seen.Add(labels[end].Label.Key) && GoesOn(run, labels[end - 1], labels[end].Label)) end++;
        return end;
    }

    /// <summary>Whether nothing stands between a value and the next label.</summary>
    private static bool GoesOn(LineRun run, LabelledValue label, LabelMark next) =>
        next.Line == label.Label.Line || label.ValueEnd == next.Line && (label.TakesHead || run.IsBlank(Head(run, next)));

    private static Entry ToEntry(
        LineRun run, NameOpenings openings, IReadOnlyList<LabelledValue> labels, int first, int end, int freeFrom)
    {
        var fields = new List<EntryField>();
        for (int index = first; index < end; index++)
        {
            fields.Add(new EntryField(labels[index].Label, Value(run, labels[index], index + 1 < labels.Count ? labels[index + 1].Label : null)));
        }
        var last = labels[end - 1];
        var lead = Lead(run, openings, labels[first].Label, first > 0 ? Math.Max(freeFrom, labels[first - 1].ValueEnd) : 0);
        var start = lead.Count > 0 ? lead[0].Line : labels[first].Label.Line;
        return new Entry(start, Math.Max(last.ValueEnd, last.Label.Line + 1), lead, fields);
    }

    private static List<CellSlice> Value(LineRun run, LabelledValue label, LabelMark? next)
    {
        var value = new List<CellSlice>();
        var mark = label.Label;
        var isNextOnLine = next?.Line == mark.Line;
        Add(new CellSlice(mark.Line, mark.ValueStart, (isNextOnLine ? next!.Start : run[mark.Line].Text.Length) - mark.ValueStart));
        for (int line = mark.Line + 1; line < label.ValueEnd; line++) Add(CellSlice.Whole(line, run[line]));
        if (label.TakesHead && !isNextOnLine) Add(Head(run, next!));
        if (isNextOnLine && value.Count > 0) value[^1] = WithoutSeparator(run, value[^1]);
        return value.FindAll(slice => slice.Length > 0);

        void Add(CellSlice slice)
        {
            if (!run.IsBlank(slice)) value.Add(slice);
        }
    }

    /// <summary>A value without the signs that part it from the label after it: a semicolon, a bullet, a dash.</summary>
    private static CellSlice WithoutSeparator(LineRun run, CellSlice slice) =>
        slice with { Length = EntrySigns.TrimEnd(run[slice.Line].Text.AsSpan(slice.Start, slice.Length)).Length };

    /// <summary>The words before a label on its line.</summary>
    private static CellSlice Head(LineRun run, LabelMark label) => EntrySigns.Before(run[label.Line], label.Line, label.Start);

    /// <summary>
    /// The lines right above the first label that open with a cookie's name; empty when there are none, or where that label names the cookie.
    /// </summary>
    private static List<CellSlice> Lead(LineRun run, NameOpenings openings, LabelMark first, int freeFrom)
    {
        var head = Head(run, first);
        if (!run.IsBlank(head)) return [head];
        if (EntryLeads.LabelsName(first)) return [];
        for (int line = first.Line - 1; line >= freeFrom && first.Line - line <= LabelValues.MostLines; line--)
        {
            if (!openings.At(line)) continue;
            return LeadFrom(run, line, first.Line);
        }
        return [];
    }

    /// <summary>The lines before a label from one that begins with a name on.</summary>
    public static List<CellSlice> LeadFrom(LineRun run, int start, int end) =>
        [LineForms.Content(run, start), .. Enumerable.Range(start + 1, end - start - 1).Select(line => CellSlice.Whole(line, run[line]))];
}
