using System.Collections;

namespace PolicyExtract.Layout;

/// <summary>Which characters of some lines have been given to a cell.</summary>
internal sealed class UsedCharacters
{
    private readonly LineRun run;
    private readonly int start;
    private readonly BitArray[] used;

    private UsedCharacters(LineRun run, int start, BitArray[] used) => (this.run, this.start, this.used) = (run, start, used);

    public static UsedCharacters Of(LineRun run, int start, int end) =>
        new(run, start, [.. Enumerable.Range(start, end - start).Select(line => new BitArray(run[line].Text.Length))]);

    /// <summary>Gives a stretch away; the first visible character that was given already, null when none was.</summary>
    public int? Take(CellSlice slice)
    {
        int? twice = null;
        var text = run[slice.Line].Text;
        for (int at = slice.Start; at < slice.Start + slice.Length; at++)
        {
            if (used[slice.Line - start][at] && !char.IsWhiteSpace(text[at])) twice ??= at;
            used[slice.Line - start][at] = true;
        }
        return twice;
    }

    /// <summary>The stretches that hold visible characters and have not been given away.</summary>
    public IEnumerable<CellSlice> Unused()
    {
        for (int line = 0; line < used.Length; line++)
        {
            var text = run[start + line].Text;
            for (int at = 0; at < text.Length; at++)
            {
                if (used[line][at] || char.IsWhiteSpace(text[at])) continue;
                var end = at;
                while (end < text.Length && !used[line][end]) end++;
                yield return new CellSlice(start + line, at, end - at);
                at = end;
            }
        }
    }
}
