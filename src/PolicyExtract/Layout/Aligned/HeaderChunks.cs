using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// The words of a line that may be headers of aligned columns. Where a column is as wide as its header, a single space parts it from the
/// next; that it parts columns is told by the lines below, which are blank there and begin words behind it.
/// </summary>
internal static class HeaderChunks
{
    /// <summary>Lines below by which a single space is judged, and how many there must be.</summary>
    private const int LinesBelow = 6, FewestLines = 3;

    /// <summary>So many of them must begin a word right behind it.</summary>
    private const int FewestStarts = 2;

    /// <summary>Words that stand together in a line of headers, in characters; longer ones are running text.</summary>
    private const int LongestChunk = 200;

    /// <summary>Words of a header that no list knows.</summary>
    private const int MostUnknownWords = 3;

    /// <summary>Words on one side of the space are a header from this strength on; beside them, those on the other from the lesser on.</summary>
    private const double IsHeader = 0.85, MayBeHeader = 0.55;

    /// <summary>The line's words that stand together, parted at such spaces as well.</summary>
    public static IReadOnlyList<DisplayColumns.Chunk> Of(LineRun run, int line)
    {
        var chunks = run[line].Columns.Chunks;
        if (line + 1 < run.Count && RowFurniture.IsRule(run[line + 1].Trimmed) && OverStrokes(run[line], run[line + 1]) is { } drawn && drawn.Count > chunks.Count)
            return drawn;
        if (run.Count - line <= FewestLines || !chunks.Any(chunk => FirstGutter(run, line, chunk) is not null)) return chunks;
        var parted = new List<DisplayColumns.Chunk>();
        foreach (var chunk in chunks)
        {
            var rest = chunk;
            while (FirstGutter(run, line, rest) is { } space)
            {
                parted.Add(Part(run[line], rest.Start, space));
                rest = Part(run[line], space + 1, rest.Start + rest.Length);
            }
            parted.Add(rest);
        }
        return parted;
    }

    /// <summary>The screen columns at which the strokes of a rule begin.</summary>
    public static List<int> StrokeStarts(LayoutLine rule) => JoinedHeader.Words(rule.Text).ConvertAll(stroke => rule.Columns[stroke.Start]);

    /// <summary>The words over each stroke of the rule below; null where a word stands over two or before the first, or none over one.</summary>
    private static List<DisplayColumns.Chunk>? OverStrokes(LayoutLine line, LayoutLine rule)
    {
        var cuts = StrokeStarts(rule).ConvertAll(line.Columns.CharacterAt);
        if (line.Indent < rule.Indent) return null;
        var chunks = new List<DisplayColumns.Chunk>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1).Append(line.Text.Length)))
        {
            if (start >= end || start > 0 && !char.IsWhiteSpace(line.Text[start - 1])) return null;
            var words = line.Text.AsSpan(start, end - start);
            var from = start + words.Length - words.TrimStart().Length;
            var to = start + words.TrimEnd().Length;
            if (from >= to) return null;
            chunks.Add(Part(line, from, to));
        }
        return chunks;
    }

    /// <summary>The first space in a chunk that parts two headers; null when there is none.</summary>
    private static int? FirstGutter(LineRun run, int line, DisplayColumns.Chunk chunk)
    {
        if (chunk.Length > LongestChunk) return null;
        var text = run[line].Text;
        for (int at = chunk.Start + 1; at < chunk.Start + chunk.Length - 1; at++)
        {
            if (text[at] != ' ' || !IsGutter(run, line, run[line].Columns[at + 1])) continue;
            var (before, behind) = (Strength(run, line, chunk.Start, at), Strength(run, line, at + 1, chunk.Start + chunk.Length));
            if (Math.Max(before, behind) < IsHeader) continue;
            if (Math.Min(before, behind) >= MayBeHeader || IsUnknownBeside(run, line, chunk, at)) return at;
        }
        return null;
    }

    /// <summary>Whether the words on one side of a space may be a header that no list knows, and those on both sides are none together.</summary>
    private static bool IsUnknownBeside(LineRun run, int line, DisplayColumns.Chunk chunk, int space)
    {
        var (start, end) = (chunk.Start, chunk.Start + chunk.Length);
        return Strength(run, line, start, end) < MayBeHeader && IsTitle(run[line].Text[start..space]) && IsTitle(run[line].Text[(space + 1)..end]);

        static bool IsTitle(string words) => new CellEvidence(words.Trim()) is { StartsLikeTitle: true, EndsSentence: false, WordCount: <= MostUnknownWords };
    }

    /// <summary>How surely words of a line are a header: alone, or with those right above or below them, where they are wrapped.</summary>
    private static double Strength(LineRun run, int line, int start, int end)
    {
        var words = run[line].Text[start..end];
        var left = run[line].Columns[start];
        var above = run[line].BlanksBefore == 0 && line > 0 ? WordsAt(run[line - 1], left) : "";
        var below = run[line + 1].BlanksBefore == 0 ? WordsAt(run[line + 1], left) : "";
        return new[] { words, $"{words} {below}", above, $"{above} {words}", $"{above} {words} {below}" }.Max(header => Strength(header.Trim()));
    }

    private static string WordsAt(LayoutLine line, int column)
    {
        var chunk = line.Columns.Chunks.FirstOrDefault(chunk => chunk.Left == column);
        return line.Text.Substring(chunk.Start, chunk.Length);
    }

    /// <summary>Whether the lines below are blank before a screen column, and begin words at it.</summary>
    private static bool IsGutter(LineRun run, int line, int column)
    {
        var end = Math.Min(run.Count, line + 1 + LinesBelow);
        var starts = 0;
        for (int below = line + 1; below < end; below++)
        {
            var other = run[below];
            var at = other.Columns.CharacterAt(column);
            if (other.Columns.Width >= column && at > 0 && !char.IsWhiteSpace(other.Text[at - 1])) return false;
            if (at < other.Text.Length && other.Columns[at] == column && !char.IsWhiteSpace(other.Text[at])) starts++;
        }
        return end - line > FewestLines && starts >= FewestStarts;
    }

    private static DisplayColumns.Chunk Part(LayoutLine line, int start, int end) =>
        new(start, end - start, line.Columns[start], line.Columns[end]);

    private static double Strength(string words) => new CellEvidence(words).Header;
}
