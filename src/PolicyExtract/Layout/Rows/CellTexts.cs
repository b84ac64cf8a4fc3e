using PolicyExtract.Layout.Joined;

namespace PolicyExtract.Layout.Rows;

/// <summary>The evidence of lines joined to one cell, and of cells inside lines, each text looked at once as a rule.</summary>
internal sealed class CellTexts(LineRun run)
{
    /// <summary>Lines that come so often, each time beside another, are whole by themselves.</summary>
    private const int Often = 3;

    private readonly KeptTexts<(int Start, int Length)> joined = new();
    private readonly KeptTexts<string> cells = new(StringComparer.Ordinal);
    private readonly KeptTexts<(int Line, int Start, int Length)> stretches = new();
    private Dictionary<string, Neighbours>? above;
    private Dictionary<string, Neighbours>? below;
    private bool?[]? headers;
    private (bool IsKnown, TableHeader? Header)[]? joinedHeaders;
    private HashSet<int>? repeatedHeaders;

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
        return headers[line] ??= HeaderFinder.StartsTable(run, line) || (repeatedHeaders ??= HeaderFinder.RepeatedHeaders(run)).Contains(line);
    }

    /// <summary>The header that a line is whose words follow one another, as <see cref="JoinedHeader"/> finds it; null without.</summary>
    public TableHeader? JoinedHeaderAt(int line)
    {
        ref var known = ref (joinedHeaders ??= new (bool, TableHeader?)[run.Count])[line];
        if (!known.IsKnown) known = (true, JoinedHeader.At(run, line));
        return known.Header;
    }

    /// <summary>Whether a line and the one above it stand together more than once, and neither ever without the other.</summary>
    public bool StaysWithLineAbove(int line) =>
        line > 0 && Above(run[line].Trimmed) is { Count: > 1, Changes: 0 } && Below(run[line - 1].Trimmed) is { Count: > 1, Changes: 0 };

    /// <summary>Whether a line or the one above it comes again and again, each time beside another: it is whole by itself.</summary>
    public bool PartsFromLineAbove(int line)
    {
        if (line == 0 || this[line].StartsLower) return false;
        return IsWhole(Below(run[line - 1].Trimmed), line - 1) || IsWhole(Above(run[line].Trimmed), line);

        bool IsWhole(Neighbours neighbours, int at) =>
            neighbours.Count >= Often && neighbours.Changes == neighbours.Count - 1 && this[at].StartsUpper && !this[at].EndsOpen;
    }

    private Neighbours Above(string text) => (above ??= Count((line, next) => (next, line))).GetValueOrDefault(text);

    private Neighbours Below(string text) => (below ??= Count((line, next) => (line, next))).GetValueOrDefault(text);

    /// <summary>What stands beside each text of a line, on one side.</summary>
    private Dictionary<string, Neighbours> Count(Func<string, string, (string Text, string Neighbour)> side)
    {
        var all = new Dictionary<string, Neighbours>(StringComparer.Ordinal);
        for (int line = 1; line < run.Count; line++)
        {
            var (text, neighbour) = side(run[line - 1].Trimmed, run[line].Trimmed);
            all[text] = all.TryGetValue(text, out var known)
                ? new(neighbour, known.Count + 1, known.Changes + (known.Last == neighbour ? 0 : 1))
                : new(neighbour, 1, 0);
        }
        return all;
    }

    /// <summary>What stands beside a text, wherever it comes.</summary>
    /// <param name="Last">Of those met so far.</param>
    /// <param name="Changes">How many are another than the one before.</param>
    private readonly record struct Neighbours(string Last, int Count, int Changes);

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
