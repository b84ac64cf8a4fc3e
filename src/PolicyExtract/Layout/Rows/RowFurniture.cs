using System.Globalization;

namespace PolicyExtract.Layout.Rows;

/// <summary>Lines inside a table that belong to no row: its header once more, page numbers, rules.</summary>
internal static class RowFurniture
{
    private const double RepeatedHeader = 2;
    private const double PageNumber = -1;
    private const double Rule = 0.5;

    public static RowStep? StepFrom(LineRun run, ILineSplitter splitter, int line, IReadOnlyList<ColumnModel> columns)
    {
        var text = run[line].Trimmed;
        if (IsRule(text)) return Drop(line, Rule, "rule");
        if (splitter.Split(line) is { } split && IsHeader(run, split.Cells, columns)) return Drop(line, RepeatedHeader, "repeated-header");
        return IsPageNumber(text) ? Drop(line, PageNumber, "page-number") : null;
    }

    /// <summary>Whether a line is drawn rather than written.</summary>
    public static bool IsRule(string text) =>
        text.Length >= 3 && text.All(character => character is '-' or '=' or '_' or '+' or '|' or ' ' or ':' or '─' or '━' or '═' or '—');

    private static bool IsHeader(LineRun run, IReadOnlyList<CellSlice> cells, IReadOnlyList<ColumnModel> columns) =>
        columns.Any(column => column.Header.Length > 0)
        && cells.Zip(columns, (cell, column) => run.TextOf([cell]) == column.Header).All(same => same);

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

    private static RowStep Drop(int line, double score, string reason) =>
        new(line, line + 1, RowMode.Furniture, [], score) { DropReason = reason };
}
