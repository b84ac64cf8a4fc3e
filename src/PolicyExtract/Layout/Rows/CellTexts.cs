namespace PolicyExtract.Layout.Rows;

/// <summary>The evidence of lines joined to one cell, and of cells inside lines, each text looked at once as a rule.</summary>
internal sealed class CellTexts(LineRun run)
{
    private readonly KeptTexts<(int Start, int Length)> joined = new();
    private readonly KeptTexts<string> cells = new(StringComparer.Ordinal);
    private readonly KeptTexts<(int Line, int Start, int Length)> stretches = new();
    private bool[]? staysTogether;
    private bool?[]? headers;

    public CellEvidence this[int line] => run[line].Evidence;

    /// <summary>The lines from <paramref name="start"/> on as one text, white space between.</summary>
    public CellEvidence Joined(int start, int length)
    {
        if (length == 1) return run[start].Evidence;
        ref var known = ref joined[(start, length)];
        if (known is not null) return known;
        var lines = new CellEvidence[length];
        for (var at = 0; at < length; at++) lines[at] = run[start + at].Evidence;
        return known = CellEvidence.Join(lines);
    }

    /// <summary>Whether a table begins at the line beyond doubt.</summary>
    public bool StartsTable(int line)
    {
        headers ??= new bool?[run.Count];
        return headers[line] ??= HeaderFinder.StartsTable(run, line);
    }

    /// <summary>Whether a line and the one above it stand together more than once, and neither ever without the other.</summary>
    public bool StaysWithLineAbove(int line)
    {
        staysTogether ??= FindTogether();
        return staysTogether[line];
    }

    private bool[] FindTogether()
    {
        var above = new Dictionary<string, (string? Text, int Count)>(StringComparer.Ordinal);
        var below = new Dictionary<string, (string? Text, int Count)>(StringComparer.Ordinal);
        for (int line = 1; line < run.Count; line++)
        {
            Count(above, run[line].Trimmed, run[line - 1].Trimmed);
            Count(below, run[line - 1].Trimmed, run[line].Trimmed);
        }
        return [.. Enumerable.Range(0, run.Count).Select(line => line > 0
            && above[run[line].Trimmed] is { Text: not null, Count: > 1 }
            && below[run[line - 1].Trimmed] is { Text: not null, Count: > 1 })];
    }

    /// <summary>Counts the neighbours of a text, which are told only while they are all the same.</summary>
    private static void Count(Dictionary<string, (string? Text, int Count)> neighbours, string text, string neighbour)
    {
        if (!neighbours.TryGetValue(text, out var known)) neighbours[text] = (neighbour, 1);
        else neighbours[text] = (known.Text == neighbour ? neighbour : null, known.Count + 1);
    }

    /// <summary>The words of a cell.</summary>
    public CellEvidence Of(IReadOnlyList<CellSlice> slices) => slices.Count == 1 ? Of(slices[0]) : Of(run.TextOf(slices));

    /// <summary>The words of each line of a cell.</summary>
    public CellEvidence[] Lines(IReadOnlyList<CellSlice> slices)
    {
        var lines = new CellEvidence[slices.Count];
        for (int index = 0; index < lines.Length; index++) lines[index] = Of(slices[index]);
        return lines;
    }

    /// <summary>The words of a stretch.</summary>
    public CellEvidence Of(CellSlice slice)
    {
        ref var known = ref stretches[(slice.Line, slice.Start, slice.Length)];
        return known ??= Of(run.TextOf(slice));
    }

    private CellEvidence Of(ReadOnlySpan<char> text)
    {
        ref var known = ref cells.By(text);
        return known ??= new CellEvidence(text.ToString());
    }
}
