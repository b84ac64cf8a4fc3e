namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Finds what stands between labelled records: where running text follows the last value of one record after the other, it is a field
/// without a label, as a description mostly is.
/// </summary>
internal static class EntryTails
{
    /// <summary>Words from which lines are a description rather than a heading of the next record.</summary>
    private const int FewestWords = 4;

    /// <summary>Records with such text, by number and by share, from which it belongs to them.</summary>
    private const int FewestTails = 2;
    private const double ShareOfEntries = 0.6;

    /// <summary>The entries with the text behind them, where it belongs to them.</summary>
    public static IReadOnlyList<Entry> Add(LineRun run, IReadOnlyList<Entry> entries)
    {
        var tailed = new List<Entry>();
        for (int index = 0; index < entries.Count;)
        {
            var end = index + 1;
            while (end < entries.Count && entries[end].FirstLabel == entries[index].FirstLabel) end++;
            tailed.AddRange(OfAlike(run, [.. entries.Skip(index).Take(end - index)]));
            index = end;
        }
        return tailed;
    }

    private static Entry[] OfAlike(LineRun run, Entry[] entries)
    {
        var tailed = entries.Zip(entries.Skip(1), (entry, next) => With(run, entry, next.Start)).ToArray();
        var count = tailed.Count(entry => entry.Tail.Count > 0);
        if (count < FewestTails || count < ShareOfEntries * tailed.Length) return entries;
        return [.. tailed, With(run, entries[^1], ParagraphEnd(run, entries[^1].End))];
    }

    private static Entry With(LineRun run, Entry entry, int end)
    {
        var lines = Enumerable.Range(entry.End, Math.Max(0, end - entry.End)).ToList();
        return IsText(run, lines)
            ? entry with { End = end, Tail = lines.ConvertAll(line => CellSlice.Whole(line, run[line])) }
            : entry;
    }

    private static bool IsText(LineRun run, List<int> lines) =>
        lines.Count is > 0 and <= LabelValues.MostLines
        && lines.Sum(line => run[line].Evidence.WordCount) >= FewestWords
        && lines.TrueForAll(line => run[line].Role == LineRole.Text && LineForms.HeadingLevel(run, line) is null && LineForms.Marker(run[line]) is null)
        && lines.Skip(1).All(line => run[line].BlanksBefore <= run[lines[0]].BlanksBefore);

    /// <summary>The line after the paragraph that begins at a line.</summary>
    private static int ParagraphEnd(LineRun run, int start)
    {
        var end = start;
        while (end < run.Count && end < start + LabelValues.MostLines && (end == start || run[end].BlanksBefore == 0)) end++;
        return end;
    }
}
