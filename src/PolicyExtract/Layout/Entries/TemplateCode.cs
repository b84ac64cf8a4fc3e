using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Code of a template language that was left in a text: what stands in it is named by nobody.</summary>
internal static class TemplateCode
{
    /// <summary>The stretches of code in lines that follow one another; code that does not end among them runs to their end.</summary>
    public static List<CellSlice> In(LineRun run, IEnumerable<int> lines)
    {
        var (code, close) = (new List<CellSlice>(), (string?)null);
        foreach (var line in lines)
        {
            var text = run[line].Text;
            for (int at = 0; at < text.Length;)
            {
                if (close is null)
                {
                    close = TemplateMarks.At(text, at)?.Close;
                    if (close is null) at++;
                    continue;
                }
                var found = text.IndexOf(close, at, StringComparison.Ordinal);
                var end = found < 0 ? text.Length : found + close.Length;
                code.Add(new CellSlice(line, at, end - at));
                if (found >= 0) close = null;
                at = end;
            }
        }
        return code;
    }

    /// <summary>Whether a piece begins in one of the stretches, which are in their order.</summary>
    public static bool Holds(List<CellSlice> code, CellSlice piece)
    {
        var next = code.BinarySearch(piece, Comparer<CellSlice>.Create((one, other) => (one.Line, one.Start).CompareTo((other.Line, other.Start))));
        if (next >= 0) return true;
        var before = ~next - 1;
        return before >= 0 && code[before].Line == piece.Line && piece.Start < code[before].Start + code[before].Length;
    }
}
