using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Makes tables of rows that are drawn and columns that are not: rules between the rows, or stripes behind them.</summary>
internal static class RulesToTable
{
    /// <summary>Rows a table of this sort has at least: fewer rules part the sections of a text.</summary>
    private const int FewestRows = 3, FewestRules = 3;

    /// <summary>Rows among which a title is looked for: the running head of the page may stand above it.</summary>
    private const int MostRowsToTitle = 2;

    /// <summary>Lines a row may wrap to; a band with more between two rules is a text, or a table within one.</summary>
    private const int MostLinesOfRow = 15;

    /// <summary>
    /// Lines that a text between two rules has at least, and the share of a table's lines that have white between columns.
    /// </summary>
    private const int FewestLinesOfText = 3;

    private const double PartedLines = 0.3;

    /// <summary>Shares of the font size: how far a header may stand over the first rule, or a last row below the last one.</summary>
    private const double OuterRowGap = 2.2;

    /// <summary>The tables that the rules frame.</summary>
    /// <param name="rules">Horizontal borders that meet no vertical one.</param>
    public static IEnumerable<PageTable> Make(IReadOnlyList<Edge> rules, IReadOnlyList<PageWord> words)
    {
        foreach (var stack in Stacks(rules))
        {
            foreach (var table in Tables(stack, words)) yield return table;
        }
    }

    /// <summary>Rules of the same length above each other.</summary>
    private static IEnumerable<List<Edge>> Stacks(IReadOnlyList<Edge> rules)
    {
        var open = new List<List<Edge>>();
        foreach (var rule in rules)
        {
            var stack = open.Find(stack => Math.Abs(stack[^1].From - rule.From) <= PageEdges.Tolerance
                && Math.Abs(stack[^1].To - rule.To) <= PageEdges.Tolerance);
            if (stack is null) open.Add([rule]);
            else if (rule.Position - stack[^1].Position > PageEdges.Tolerance) stack.Add(rule);
        }
        return open.Where(stack => stack.Count >= FewestRules);
    }

    /// <summary>The tables of a stack: a text between two rules parts them.</summary>
    private static IEnumerable<PageTable> Tables(List<Edge> stack, IReadOnlyList<PageWord> words)
    {
        var (left, right) = (stack.Min(rule => rule.From), stack.Max(rule => rule.To));
        var lines = WordsToLines.Group(words.Where(word => word.MiddleX > left && word.MiddleX < right));
        var first = 0;
        for (var at = 0; at < stack.Count; at++)
        {
            if (at + 1 < stack.Count && !IsText(Between(lines, stack[at], stack[at + 1]))) continue;
            if (at - first + 1 >= FewestRules && Table(stack.GetRange(first, at - first + 1), lines) is { } table) yield return table;
            first = at + 1;
        }
    }

    private static List<PageLine> Between(List<PageLine> lines, Edge above, Edge below) =>
        lines.Where(line => line.Baseline > above.Position && line.Baseline <= below.Position).ToList();

    /// <summary>Whether lines are a text: several without any white, or more than a row wraps to with hardly any.</summary>
    private static bool IsText(List<PageLine> lines)
    {
        var parted = lines.Count(line => line.Runs.Count > 1);
        return lines.Count >= FewestLinesOfText && (parted == 0 || (lines.Count > MostLinesOfRow && parted < PartedLines * lines.Count));
    }

    private static PageTable? Table(List<Edge> stack, List<PageLine> lines)
    {
        var rows = stack.Zip(stack.Skip(1), (above, below) => (IReadOnlyList<PageLine>)Between(lines, above, below))
            .Where(row => row.Count > 0).ToList();
        var single = rows.SelectMany(row => row).Select(line => (IReadOnlyList<PageLine>)[line]).ToList();
        var columns = GuttersToColumns.Find(single, stack.Min(rule => rule.From), stack.Max(rule => rule.To));
        if (columns.Count < 3) return null;
        columns = WhiteBetweenColumns.AddTo(columns, WhiteBetweenColumns.Of(rows.SelectMany(row => row).ToList()));
        rows = WithoutNote(WithoutTitle(rows.SelectMany(row => ToRows(row, columns)).ToList(), columns), columns);
        AddOuterRows(rows, lines, stack, columns);
        if (rows.Count == 0) return null;
        var table = StackedRows.Split(RowsToTable.Make(rows, columns));
        return table.Rows < FewestRows ? null : table;
    }

    /// <summary>
    /// The rows between two rules: one, or, where they are more than a row wraps to, as many as the white between them says.
    /// </summary>
    private static List<IReadOnlyList<PageLine>> ToRows(IReadOnlyList<PageLine> lines, List<double> columns) =>
        lines.Count <= MostLinesOfRow
            ? [lines]
            : LinesToRows.Split(lines, columns) ?? lines.Select(line => (IReadOnlyList<PageLine>)[line]).ToList();

    /// <summary>Takes away a title that stands below the first rule, over several columns, and what stands above it.</summary>
    private static List<IReadOnlyList<PageLine>> WithoutTitle(List<IReadOnlyList<PageLine>> rows, List<double> columns)
    {
        var title = rows.Take(MostRowsToTitle).ToList().FindLastIndex(row => row.All(line =>
            line.Runs.Count == 1 && RowsToTable.Runs(line, columns).All(run => run.LastColumn > run.Column)));
        return rows.Count - title <= FewestRows ? rows : rows.GetRange(title + 1, rows.Count - title - 1);
    }

    /// <summary>Takes away a note that stands above the last rule: lines that all run across columns.</summary>
    private static List<IReadOnlyList<PageLine>> WithoutNote(List<IReadOnlyList<PageLine>> rows, List<double> columns)
    {
        var isNote = rows.Count > FewestRows && rows[^1].Count >= FewestLinesOfText
            && rows[^1].All(line => RowsToTable.Runs(line, columns).Any(run => run.LastColumn > run.Column));
        return isNote ? rows.GetRange(0, rows.Count - 1) : rows;
    }

    /// <summary>The header over the first rule and the row below the last, which have a rule on one side only.</summary>
    private static void AddOuterRows(List<IReadOnlyList<PageLine>> rows, List<PageLine> lines, List<Edge> stack, List<double> columns)
    {
        var (top, bottom) = (stack[0].Position, stack[^1].Position);
        var above = Contiguous(
            lines.Where(line => line.Baseline <= top).Reverse(), line => top - line.Box.Bottom, line => top = line.Box.Top);
        if (FitsColumns(above, columns) || IsWideHeader(above, rows, columns)) rows.Insert(0, above.AsEnumerable().Reverse().ToList());
        var below = Contiguous(
            lines.Where(line => line.Baseline > bottom), line => line.Box.Top - bottom, line => bottom = line.Box.Bottom);
        if (FitsColumns(below, columns)) rows.Add(below);
    }

    private static List<PageLine> Contiguous(IEnumerable<PageLine> outwards, Func<PageLine, double> gap, Action<PageLine> step)
    {
        var taken = new List<PageLine>();
        foreach (var line in outwards)
        {
            if (gap(line) > OuterRowGap * line.FontSize / (taken.Count == 0 ? 1 : 4) || taken.Count >= MostLinesOfRow) break;
            taken.Add(line);
            step(line);
        }
        return taken;
    }

    /// <summary>Whether lines keep to the columns and fill at least two of them.</summary>
    private static bool FitsColumns(List<PageLine> lines, List<double> columns)
    {
        var runs = lines.SelectMany(line => RowsToTable.Runs(line, columns)).ToList();
        return runs.TrueForAll(run => run.Column == run.LastColumn) && runs.Select(run => run.Column).Distinct().Count() >= 2;
    }

    /// <summary>Whether lines are headers, each over its column and some wider than it: most columns have one.</summary>
    private static bool IsWideHeader(List<PageLine> lines, List<IReadOnlyList<PageLine>> rows, List<double> columns)
    {
        var texts = ColumnTexts.Of(rows, columns);
        var headers = lines.SelectMany(line => RowsToTable.Runs(line, columns).SelectMany(run => texts.Place(run, line.FontSize))).ToList();
        return headers.TrueForAll(header => header.Column == header.LastColumn)
            && headers.Select(header => header.Column).Distinct().Count() * 2 > columns.Count;
    }
}
