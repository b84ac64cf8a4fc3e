namespace PolicyExtract.Layout.Entries;

/// <summary>Finds the labels of a run and their values, in two readings: what the first shows of the labels, the second knows.</summary>
internal static class RunToLabels
{
    /// <summary>Header strength from which words are labels in their own right.</summary>
    private const double Known = 0.5;

    /// <summary>The labels in order; empty where fewer than two words could be one.</summary>
    public static IReadOnlyList<LabelledValue> Find(LineRun run, CancellationToken cancellation)
    {
        var words = new LabelWords(run);
        var marks = NearKnown(LabelCandidates.Find(run, words), words);
        if (marks.Count < 2) return [];
        var evidence = new LabelEvidence(words);
        var openings = new NameOpenings(run);
        var values = new LabelValues(run, evidence, openings);
        var first = new LabelChain(run, marks, evidence, values, openings).Find(cancellation);
        var entries = LabelsToEntries.Convert(run, first);
        evidence.Learn(entries);
        values.Learn(WrapWidth(run, first), ArePartedByBlanks(run, entries, first));
        return new LabelChain(run, marks, evidence, values, openings).Find(cancellation);
    }

    /// <summary>The marks that are known headers, and the others within a value's reach of one.</summary>
    private static List<LabelMark> NearKnown(IReadOnlyList<LabelMark> marks, LabelWords words)
    {
        var near = new bool[marks.Count];
        MarkReach(Enumerable.Range(0, marks.Count));
        MarkReach(Enumerable.Range(0, marks.Count).Reverse());
        return [.. marks.Where((_, index) => near[index])];

        void MarkReach(IEnumerable<int> order)
        {
            int? known = null;
            foreach (var index in order)
            {
                if (words.Strength(marks[index].Key) >= Known) known = marks[index].Line;
                near[index] |= known is { } line && Math.Abs(marks[index].Line - line) <= LabelValues.MostLines;
            }
        }
    }

    /// <summary>Whether records begin below blank lines far oftener than values go on there.</summary>
    private static bool ArePartedByBlanks(LineRun run, IReadOnlyList<Entry> entries, IReadOnlyList<LabelledValue> labels)
    {
        const int Often = 3, FarOftener = 2;
        var parted = entries.Count(entry => run[entry.Start].BlanksBefore > 0);
        return parted >= Often && parted >= FarOftener * labels.Count(GoesOnBelowBlank);

        bool GoesOnBelowBlank(LabelledValue label) =>
            Enumerable.Range(label.Label.Line + 1, Math.Max(0, label.ValueEnd - label.Label.Line - 1)).Any(line => run[line].BlanksBefore > 0);
    }

    /// <summary>The longest line that a value goes on after; 0 when no value has a second line.</summary>
    private static int WrapWidth(LineRun run, IReadOnlyList<LabelledValue> labels) =>
        labels.Where(label => label.ValueEnd > label.Label.Line + 2)
            .SelectMany(label => Enumerable.Range(label.Label.Line + 1, label.ValueEnd - label.Label.Line - 2))
            .Select(line => run[line].Trimmed.Length)
            .DefaultIfEmpty()
            .Max();
}
