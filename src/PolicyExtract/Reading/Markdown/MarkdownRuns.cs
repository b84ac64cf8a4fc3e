using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>
/// Parts a Markdown document into <see cref="MarkdownRun"/>s. Blocks are not told here: layout recovery does that for all text alike.
/// </summary>
internal sealed class MarkdownRuns(string text, IReadOnlyList<LineSpan> lines)
{
    private const int MinFenceLength = 3;

    private static readonly (string Open, string Close)[] HiddenBlocks =
        [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];

    /// <summary>Hidden blocks that are opened again and again without ever being closed are looked for once only.</summary>
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);

    private readonly TableMarkup tables = new(text, lines);

    public IEnumerable<MarkdownRun> From(int first)
    {
        var columns = 0;
        for (int at = first; at < lines.Count;)
        {
            if (HasTableAt(at)) columns = PipeRow.Cells(Line(at + 1));
            else if (Line(at).IsWhiteSpace() || !Line(at).Contains('|')) columns = 0;
            foreach (var run in At(at, columns))
            {
                yield return run;
                at = run.First + run.Count;
            }
        }
    }

    private IEnumerable<MarkdownRun> At(int at, int columns)
    {
        var line = Line(at).Trim();
        if (line.IsEmpty) return [new MarkdownRun(MarkdownRunKind.Blank, at, 1)];
        if (FenceLength(line) > 0) return Fenced(at);
        if (HiddenEnd(at) is var hidden and > 0) return [new MarkdownRun(MarkdownRunKind.Hidden, at, hidden - at)];
        if (AttributeList.IsDivision(line)) return [new MarkdownRun(MarkdownRunKind.Blank, at, 1)];
        if (LinkDefinitions.IsDefinition(line)) return [new MarkdownRun(MarkdownRunKind.Hidden, at, 1)];
        if (TableMarkup.IsIn(line) && tables.End(at) is var end and > 0) return [new MarkdownRun(MarkdownRunKind.Table, at, end - at)];
        if (columns > 0 || line[0] == '|') return [new MarkdownRun(MarkdownRunKind.PipeRow, at, 1, columns)];
        return [new MarkdownRun(MarkdownRunKind.Prose, at, ProseEnd(at) - at)];
    }

    private ReadOnlySpan<char> Line(int at) => text.AsSpan(lines[at].Start, lines[at].Length);

    private bool HasTableAt(int at) => at + 1 < lines.Count && Line(at).Contains('|') && PipeRow.IsDelimiter(Line(at + 1));

    private int ProseEnd(int first)
    {
        var at = first + 1;
        if (IsHeading(Line(first).TrimStart())) return at;
        while (at < lines.Count && !BeginsBlock(at)) at++;
        return at;
    }

    private bool BeginsBlock(int at)
    {
        var line = Line(at).Trim();
        return line.IsEmpty || line[0] is '|' || IsHeading(line) || IsListItem(line) || IsRule(line) || FenceLength(line) > 0
            || AttributeList.IsDivision(line) || line.StartsWith("<!--") || TableMarkup.IsIn(line) || LinkDefinitions.IsDefinition(line) || HasTableAt(at);
    }

    private static bool IsHeading(ReadOnlySpan<char> line) => line is ['#', ..] && line.TrimStart('#') is [] or [' ' or '\t', ..];

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line is ['*' or '-' or '+' or '•', ' ' or '\t', ..]) return true;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ' or '\t', ..];
    }

    /// <summary>A thematic break or the line under a heading.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line[0] is '-' or '=' or '*' or '_' && !line.ContainsAnyExcept(line[0], ' ', '\t');

    /// <summary>Number of backticks or tildes that open or close a code block; 0 for other lines.</summary>
    private static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line is not ['`' or '~', ..]) return 0;
        var length = line.IndexOfAnyExcept(line[0]) is var end and >= 0 ? end : line.Length;
        return length >= MinFenceLength && !(line[0] == '`' && line[length..].Contains('`')) ? length : 0;
    }

    /// <summary>A code block; one that is never closed is no block, for scraped text has stray fences.</summary>
    private IEnumerable<MarkdownRun> Fenced(int first)
    {
        var fence = Line(first).Trim();
        var length = FenceLength(fence);
        var last = unclosed.Contains("```") ? lines.Count : first + 1;
        while (last < lines.Count && !Closes(Line(last).Trim(), fence[0], length)) last++;
        if (last == lines.Count)
        {
            unclosed.Add("```");
            return [new MarkdownRun(MarkdownRunKind.Blank, first, 1)];
        }
        return
        [
            new MarkdownRun(MarkdownRunKind.Blank, first, 1),
            new MarkdownRun(MarkdownRunKind.Verbatim, first + 1, last - first - 1),
            new MarkdownRun(MarkdownRunKind.Blank, last, 1),
        ];
    }

    private static bool Closes(ReadOnlySpan<char> line, char character, int length) =>
        line.Length >= length && !line.ContainsAnyExcept(character);

    /// <summary>Index of the line after a hidden block; 0 when none begins here or words follow it on its last line.</summary>
    private int HiddenEnd(int first)
    {
        var start = lines[first].Start + (Line(first).Length - Line(first).TrimStart().Length);
        var (open, close) = Array.Find(
            HiddenBlocks, block => text.AsSpan(start).StartsWith(block.Open, StringComparison.OrdinalIgnoreCase));
        if (open is null || unclosed.Contains(open)) return 0;
        var found = text.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            unclosed.Add(open);
            return 0;
        }
        var last = first;
        while (last + 1 < lines.Count && lines[last].Next <= found) last++;
        var after = Math.Min(found + close.Length, lines[last].End);
        return text.AsSpan(after, lines[last].End - after).IsWhiteSpace() ? last + 1 : 0;
    }
}
