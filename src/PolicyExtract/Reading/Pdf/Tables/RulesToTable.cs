using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Makes tables of rows that are drawn and columns that are not: rules between the rows, or stripes behind them.</summary>
internal static class RulesToTable
{
    /// <summary>Rows and rules a table of this sort has at least: fewer rules part the sections of a text.</summary>
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

    /// <summary>Shares of the font size: how far a header may stand over the first rule, or a last row below the last one; further below
    /// that row, what stands over the last rule is no part of it.</summary>
    private const double OuterRowGap = 2.2;

    /// <summary>The tables that the rules frame.</summary>
    /// <param name="rules">Horizontal borders that meet no vertical one.</param>
    public static IEnumerable<PageTable> Make(IReadOnlyList<Edge> rules, IReadOnlyList<PageWord> words) =>
        RuleStack.Find(rules, FewestRules).SelectMany(stack => Tables(stack, words));

    /// <summary>The tables of a stack: a text between two rules parts them.</summary>
    private static IEnumerable<PageTable> Tables(RuleStack stack, IReadOnlyList<PageWord> words)
    {
        var (left, right) = (stack.Rules.Min(rule => rule.From), stack.Rules.Max(rule => rule.To));
        var lines = WordsToLines.Group(words.Where(word => word.MiddleX > left && word.MiddleX < right));
        var rules = stack.All;
        var first = 0;
        for (var at = 0; at < rules.Count; at++)
        {
            if (at + 1 < rules.Count && !IsText(Between(lines, rules[at], rules[at + 1]))) continue;
            var own = rules.GetRange(first, at - first + 1);
            if (own.Count >= FewestRules && Table(own, (left, right), lines) is { } table) yield return JoinedRows.Over(table, stack.Partial);
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

    private static PageTable? Table(List<Edge> rules, (double Left, double Right) sides, List<PageLine> lines)
    {
        var bands = rules.Zip(rules.Skip(1), (above, below) => (IReadOnlyList<PageLine>)Between(lines, above, below)).ToList();
        var areSections = SectionBands.Are(bands);
        var rows = bands.FindAll(band => band.Count > 0);
        if (rows.Count > 0) rows[^1] = UntilHeading(rows[^1]);
        var parted = SectionBands.WithoutTitles(rows).SelectMany(row => row).ToList();
        var single = parted.ConvertAll(line => (IReadOnlyList<PageLine>)[line]);
        var columns = GuttersToColumns.Find(single, sides.Left, sides.Right);
        if (columns.Count < 3) return null;
        columns = WhiteBetweenColumns.AddTo(columns, WhiteBetweenColumns.Of(parted));
        rows[0] = FromHeader(rows[0], columns);
        rows = WithoutNote(WithoutTitle(rows.SelectMany(row => ToRows(row, columns, areSections)).ToList(), columns), columns);
        AddOuterRows(rows, lines, rules, columns, areSections);
        if (rows.Count == 0) return null;
        var table = StackedRows.Split(RowsToTable.Make(rows, columns));
        return table.Rows < FewestRows ? null : table;
    }

    /// <summary>
    /// The rows between two rules: one, or, where they are more than a row wraps to, or the rules only set off titles, as many as the white
    /// between them says.
    /// </summary>
    private static List<IReadOnlyList<PageLine>> ToRows(IReadOnlyList<PageLine> lines, List<double> columns, bool areSections)
    {
        if (lines.Count <= MostLinesOfRow && !areSections) return [lines];
        return LinesToRows.Split(lines, columns)
            ?? (areSections ? [lines] : lines.Select(line => (IReadOnlyList<PageLine>)[line]).ToList());
    }

    /// <summary>Takes away the text above the header where the first rule is that of a heading.</summary>
    private static IReadOnlyList<PageLine> FromHeader(IReadOnlyList<PageLine> lines, List<double> columns)
    {
        var header = lines.SkipWhile(line => line.Runs.Count == 1 && RowsToTable.Runs(line, columns).Any(run => run.LastColumn > run.Column)).ToList();
        return header.Count > 0 && FitsColumns(header, columns) ? header : lines;
    }

    /// <summary>Takes away what stands apart below the last row where the last rule is that of a heading.</summary>
    private static IReadOnlyList<PageLine> UntilHeading(IReadOnlyList<PageLine> lines)
    {
        var (size, bottom) = (lines[0].FontSize, lines[0].Box.Bottom);
        var row = lines.TakeWhile(line =>
        {
            var isApart = line.Box.Top - bottom > OuterRowGap * size;
            bottom = Math.Max(bottom, line.Box.Bottom);
            return !isApart;
        });
        return [.. row];
    }

    /// <summary>
    /// Takes away a title that stands below the first rule, over several columns, and what stands above it; one of several titles is its
    /// section's.
    /// </summary>
    private static List<IReadOnlyList<PageLine>> WithoutTitle(List<IReadOnlyList<PageLine>> rows, List<double> columns)
    {
        if (rows.Count(SectionBands.IsTitle) > 1) return rows;
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

    /// <summary>
    /// The header over the first rule and the row below the last, which have a rule on one side only; all rows of the last section, where
    /// the rules only set off titles.
    /// </summary>
    private static void AddOuterRows(
        List<IReadOnlyList<PageLine>> rows, List<PageLine> lines, List<Edge> rules, List<double> columns, bool areSections)
    {
        var (top, bottom) = (rules[0].Position, rules[^1].Position);
        var above = RowAbove(lines, top);
        if (FitsColumns(above, columns) || IsWideHeader(above, rows, columns))
        {
            rows.Insert(0, above);
            // A first row that has no rule above it may stand below the header.
            var header = RowAbove(lines, above[0].Box.Top);
            if (!above.Exists(line => line.IsBold) && header.TrueForAll(line => line.IsBold) && FitsColumns(header, columns))
                rows.Insert(0, header);
        }
        var below = Contiguous(
            lines.Where(line => line.Baseline > bottom), line => line.Box.Top - bottom, line => bottom = line.Box.Bottom, areSections ? 1 : 4);
        if (areSections)
        {
            below = below.TakeWhile(line => !(line.IsBold && line.Runs.Count == 1)
                && RowsToTable.Runs(line, columns).All(run => run.Column == run.LastColumn)).ToList();
        }
        if (FitsColumns(below, columns)) rows.AddRange(ToRows(below, columns, areSections));
    }

    /// <summary>The lines close above a place, from top to bottom.</summary>
    private static List<PageLine> RowAbove(List<PageLine> lines, double top) =>
        [.. Contiguous(lines.Where(line => line.Baseline <= top).Reverse(), line => top - line.Box.Bottom, line => top = line.Box.Top, 4)
            .AsEnumerable().Reverse()];

    /// <param name="closer">How many times closer the lines of a row, of one weight, stand to each other than to the rule; 1 for several rows.</param>
    private static List<PageLine> Contiguous(
        IEnumerable<PageLine> outwards, Func<PageLine, double> gap, Action<PageLine> step, double closer)
    {
        var taken = new List<PageLine>();
        foreach (var line in outwards)
        {
            if (gap(line) > OuterRowGap * line.FontSize / (taken.Count == 0 ? 1 : closer)) break;
            if (closer > 1 && (taken.Count >= MostLinesOfRow || line.IsBold != taken.FirstOrDefault(line).IsBold)) break;
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
