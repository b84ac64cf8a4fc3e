namespace PolicyExtract.Layout.Entries;

/// <summary>Finds the labels of a run and their values, in two readings: what the first shows of the labels, the second knows.</summary>
internal static class RunToLabels
{
    /// <summary>The labels in order; empty where fewer than two words could be one.</summary>
    public static IReadOnlyList<LabelledValue> Find(LineRun run, CancellationToken cancellation)
    {
        var words = new LabelWords(run);
        var marks = LabelCandidates.Find(run, words);
        if (marks.Count < 2) return [];
        var evidence = new LabelEvidence(words);
        var values = new LabelValues(run, evidence);
        var first = new LabelChain(run, marks, evidence, values).Find(cancellation);
        evidence.Learn(LabelsToEntries.Convert(run, first));
        values.WrapWidth = WrapWidth(run, first);
        return new LabelChain(run, marks, evidence, values).Find(cancellation);
    }

    /// <summary>The longest line that a value goes on after; 0 when no value has a second line.</summary>
    private static int WrapWidth(LineRun run, IReadOnlyList<LabelledValue> labels) =>
        labels.Where(label => label.ValueEnd > label.Label.Line + 2)
            .SelectMany(label => Enumerable.Range(label.Label.Line + 1, label.ValueEnd - label.Label.Line - 2))
            .Select(line => run[line].Trimmed.Length)
            .DefaultIfEmpty()
            .Max();
}
