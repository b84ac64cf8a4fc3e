namespace PolicyExtract.Layout;

/// <summary>Which characters of some lines have been given to a cell.</summary>
internal sealed class UsedCharacters
{
    private readonly LineRun run;
    private readonly int start;
    private readonly bool[][] used;

    private UsedCharacters(LineRun run, int start, bool[][] used) => (this.run, this.start, this.used) = (run, start, used);

    public static UsedCharacters Of(LineRun run, int start, int end)
    {
        var used = new bool[end - start][];
        for (int line = start; line < end; line++) used[line - start] = new bool[run[line].Text.Length];
        return new(run, start, used);
    }

    /// <summary>Gives a stretch away; the first visible character that was given already, null when none was.</summary>
    public int? Take(CellSlice slice)
    {
        var stretch = used[slice.Line - start].AsSpan(slice.Start, slice.Length);
        var twice = stretch.Contains(true) ? FirstVisible(slice, stretch) : null;
        stretch.Fill(true);
        return twice;
    }

    /// <summary>The stretches that hold visible characters and have not been given away.</summary>
    public IEnumerable<CellSlice> Unused()
    {
        for (int line = 0; line < used.Length; line++)
        {
            var text = run[start + line].Text;
            for (int at = FirstUnused(line, 0); at < text.Length; at = FirstUnused(line, at + 1))
            {
                if (char.IsWhiteSpace(text[at])) continue;
                var end = at;
                while (end < text.Length && !used[line][end]) end++;
                yield return new CellSlice(start + line, at, end - at);
                at = end;
            }
        }
    }

    private int? FirstVisible(CellSlice slice, ReadOnlySpan<bool> stretch)
    {
        var text = run[slice.Line].Text;
        for (int at = 0; at < stretch.Length; at++)
        {
            if (stretch[at] && !char.IsWhiteSpace(text[slice.Start + at])) return slice.Start + at;
        }
        return null;
    }

    private int FirstUnused(int line, int from)
    {
        var at = from < used[line].Length ? used[line].AsSpan(from).IndexOf(false) : -1;
        return at < 0 ? used[line].Length : from + at;
    }
}
