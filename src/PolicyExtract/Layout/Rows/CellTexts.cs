using System.Text;

namespace PolicyExtract.Layout.Rows;

/// <summary>The evidence of lines joined to one cell, and of cells inside lines, each text looked at once.</summary>
internal sealed class CellTexts(LineRun run)
{
    private readonly Dictionary<(int Start, int Length), CellEvidence> joined = [];
    private readonly Dictionary<string, CellEvidence> cells = new(StringComparer.Ordinal);

    public CellEvidence this[int line] => run[line].Evidence;

    /// <summary>The lines from <paramref name="start"/> on as one text, white space between.</summary>
    public CellEvidence Joined(int start, int length)
    {
        if (length == 1) return run[start].Evidence;
        if (joined.TryGetValue((start, length), out var known)) return known;
        var text = new StringBuilder(run[start].Trimmed);
        for (int line = start + 1; line < start + length; line++) text.Append(' ').Append(run[line].Trimmed);
        return joined[(start, length)] = new CellEvidence(text.ToString());
    }

    public CellEvidence Of(IReadOnlyList<CellSlice> slices)
    {
        var text = run.TextOf(slices);
        if (!cells.TryGetValue(text, out var known)) cells[text] = known = new CellEvidence(text);
        return known;
    }
}
