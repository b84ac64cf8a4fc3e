using System.Buffers;
using System.Globalization;

namespace PolicyExtract.Layout.Rows;

/// <summary>Lines inside a table that belong to no row: its header once more, page numbers, rules.</summary>
internal sealed class RowFurniture(LineRun run, ILineSplitter? splitter, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    private const double RepeatedHeader = 2;
    private const double PageNumber = -1;
    private const double Rule = 0.5;

    private static readonly SearchValues<char> Drawn = SearchValues.Create("-=_+| :─━═—");

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        var text = run[line].Trimmed;
        if (IsRule(text)) yield return Drop(line, Rule, "rule");
        else if (splitter?.Split(line) is { } split && IsHeader(split.Cells)) yield return Drop(line, RepeatedHeader, "repeated-header");
        else if (IsPageNumber(text)) yield return Drop(line, PageNumber, "page-number");
    }

    /// <summary>Whether a line is drawn rather than written.</summary>
    public static bool IsRule(string text) =>
        text.Length >= 3 && !text.AsSpan().ContainsAnyExcept(Drawn);

    private bool IsHeader(IReadOnlyList<CellSlice> cells)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            if (!run.TextOf(cells[column]).SequenceEqual(columns[column].Header)) return false;
        }
        return columns.Any(column => column.Header.Length > 0);
    }

    /// <summary>A page number alone on its line: <c>7</c>, <c>- 7 -</c>, <c>7/12</c>.</summary>
    private static bool IsPageNumber(string text)
    {
        const int LongestPageNumber = 4;
        var core = text.AsSpan().Trim("- ");
        var slash = core.IndexOf('/');
        return IsNumber(slash < 0 ? core : core[..slash].Trim()) && (slash < 0 || IsNumber(core[(slash + 1)..].Trim()));

        static bool IsNumber(ReadOnlySpan<char> span) =>
            span.Length is > 0 and <= LongestPageNumber && int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private RowStep Drop(int line, double score, string reason) =>
        new(line, line + 1, RowMode.Furniture, [], score) { Dropped = [new DroppedSlice(CellSlice.Whole(line, run[line]), reason)] };
}
