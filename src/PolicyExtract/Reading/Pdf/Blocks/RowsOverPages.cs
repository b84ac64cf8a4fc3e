using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>
/// Reads the top of a page with the columns of the table that ended the page before: a few rows alone, or the rest of a row that the page
/// splits, do not show them.
/// </summary>
internal static class RowsOverPages
{
    /// <summary>Lines at the top of a page that are looked at.</summary>
    private const int MostLines = 300;

    /// <summary>Shares of the font size: a wider distance ends a table; a lone first cell this far below the last row is a text.</summary>
    private const double WidestDistance = 2.5, LineDistance = 0.5;

    /// <summary>Share of the size of the table's text above which a line is a heading.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>Points by which rows stand further apart than the lines of a cell at least.</summary>
    private const double WiderThanLines = 1.2;

    /// <summary>The pages, without their furniture, and with the rows at their tops as tables.</summary>
    public static IReadOnlyList<PageReading> Join(IReadOnlyList<PageReading> pages)
    {
        var joined = new List<PageReading>(pages.Count);
        foreach (var page in pages) joined.Add(joined.Count > 0 && Last(joined[^1]) is { } table ? WithRowsOf(table, page) : page);
        return joined;
    }

    /// <summary>The table that ends a page; null where text or another table stands below it or beside it.</summary>
    private static PageTable? Last(PageReading page)
    {
        if (page.Gutter is not null || page.Tables.Count == 0) return null;
        var last = page.Tables.MaxBy(table => table.Box.Bottom)!;
        return page.Lines.All(line => line.Box.Top < last.Box.Top)
            && page.Tables.All(table => table == last || table.Box.Bottom <= last.Box.Top + PageEdges.Tolerance) ? last : null;
    }

    private static PageReading WithRowsOf(PageTable table, PageReading page)
    {
        if (page.Gutter is not null) return page;
        var next = page.Tables.MinBy(other => other.Box.Top);
        var above = page.Lines.Where(line => next is null || line.Box.Top < next.Box.Top).OrderBy(line => line.Box.Top).ToList();
        var lines = Fitting(above, table);
        if (next is not null && lines.Count == above.Count)
        {
            var aligned = ContinuedTable.Align(table, next);
            // A table whose columns were told from few rows, or whose first row begins above it, is read anew, unless it has a header of its own.
            if (aligned is null || lines.Count > 0 || next.ColumnCount < table.ColumnCount)
            {
                var own = next.HasRuledColumns || next.HasBoldHeader ? [] : WordsToLines.Group(
                    next.Cells.SelectMany(cell => cell.Lines).SelectMany(line => line.Words));
                if (own.Count > 0 && Fitting([.. lines, .. own], table).Count == lines.Count + own.Count)
                    return With(page, [.. lines, .. own], null, next, table);
            }
            if (aligned is not null) return lines.Count == 0 ? page : With(page, lines, aligned, next, table);
        }
        return With(page, WithoutText(lines, table), null, null, table);
    }

    /// <summary>The page with some lines as rows, before those of a table that goes on with them.</summary>
    /// <param name="replaced">The table that is taken out for it.</param>
    private static PageReading With(PageReading page, List<PageLine> lines, PageTable? rest, PageTable? replaced, PageTable table)
    {
        if (!FillsColumns(lines, table) || ToRows(lines, table) is not { } rows) return page;
        var made = RowsToTable.Make(rows, table.Columns) with { HasRuledColumns = table.HasRuledColumns };
        if (rest is not null)
        {
            made = made with
            {
                Box = SourceBox.Union(made.Box, rest.Box)!,
                Rows = made.Rows + rest.Rows,
                Cells = [.. made.Cells, .. rest.Cells.Select(cell => cell with { Row = cell.Row + made.Rows })],
            };
        }
        var taken = lines.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return page with
        {
            Tables = [made, .. page.Tables.Where(other => other != replaced)],
            Lines = page.Lines.Where(line => !taken.Contains(line)).ToList(),
        };
    }

    /// <summary>The first lines that keep to the table's columns, none of them a heading.</summary>
    private static List<PageLine> Fitting(List<PageLine> lines, PageTable table)
    {
        var body = table.Cells.LastOrDefault(cell => cell.Lines.Count > 0)?.Lines[0];
        var isBold = table.Cells.Where(cell => cell.Row == table.Rows - 1).All(cell => cell.Lines.All(line => line.IsBold));
        var fitting = new List<PageLine>();
        double? bottom = null;
        foreach (var line in lines.Take(MostLines))
        {
            if (line.Box.Top - bottom > WidestDistance * line.FontSize || line.FontSize > HeadingSize * body?.FontSize) break;
            if (line.IsBold && !isBold && line.Runs.Count == 1) break;
            if (!RowsToTable.Runs(line, table.Columns).All(run => run.Column == run.LastColumn)) break;
            if (line.Box.Left < table.Columns[0] - PageEdges.Tolerance || line.Box.Right > table.Columns[^1] + line.FontSize) break;
            fitting.Add(line);
            bottom = Math.Max(bottom ?? 0, line.Box.Bottom);
        }
        return fitting;
    }

    /// <summary>The lines but those at the end that stand in the first column alone, apart from the row above.</summary>
    private static List<PageLine> WithoutText(List<PageLine> lines, PageTable table)
    {
        var count = lines.Count;
        while (count > 0 && RowsToTable.Runs(lines[count - 1], table.Columns).ToList() is [{ Column: 0 }]
            && (count == 1 || lines[count - 1].Box.Top - lines[count - 2].Box.Bottom > LineDistance * lines[count - 1].FontSize)) count--;
        return lines.GetRange(0, count);
    }

    /// <summary>Whether lines stand in several columns, or go on with a cell in a later one.</summary>
    private static bool FillsColumns(List<PageLine> lines, PageTable table) =>
        lines.SelectMany(line => RowsToTable.Runs(line, table.Columns)).Any(run => run.Column > 0);

    /// <summary>The rows, after the header that the page repeats; null when they cannot be told.</summary>
    private static List<IReadOnlyList<PageLine>>? ToRows(List<PageLine> lines, PageTable table)
    {
        var header = table.HasBoldHeader ? lines.TakeWhile(line => line.IsBold).ToList() : [];
        var body = lines.GetRange(header.Count, lines.Count - header.Count);
        if (body.Count == 0) return null;
        var rows = ByLineDistance(body, table) ?? LinesToRows.Split(body, table.Columns) ?? ByFirstCells(body, table);
        return header.Count > 0 && rows is not null ? [header, .. rows] : rows;
    }

    /// <summary>
    /// The rows that stand further apart than the lines of the table's cells; null where no cell of it has several lines, or a row but the
    /// first would lack its first cell.
    /// </summary>
    private static List<IReadOnlyList<PageLine>>? ByLineDistance(List<PageLine> lines, PageTable table)
    {
        var distance = table.Cells.SelectMany(cell => cell.Lines.Zip(cell.Lines.Skip(1), (above, below) => below.Baseline - above.Baseline))
            .DefaultIfEmpty(0).Min();
        if (distance < lines[0].FontSize / 2) return null;
        var rows = new List<List<PageLine>>();
        foreach (var line in lines)
        {
            if (rows.Count == 0 || line.Baseline - rows[^1][^1].Baseline > distance + WiderThanLines) rows.Add([]);
            rows[^1].Add(line);
        }
        return rows.Skip(1).All(row => row.Exists(line => HasFirstCell(line, table))) ? [.. rows] : null;
    }

    /// <summary>
    /// The rest of a row that the page splits, which has no first cell, and the rows below it; null when there are several and no distance
    /// tells them apart.
    /// </summary>
    private static List<IReadOnlyList<PageLine>>? ByFirstCells(List<PageLine> lines, PageTable table)
    {
        var rest = lines.TakeWhile(line => !HasFirstCell(line, table)).ToList();
        var below = lines.GetRange(rest.Count, lines.Count - rest.Count);
        if (below.Count == 0) return [rest];
        var rows = LinesToRows.Split(below, table.Columns) ?? (below.Skip(1).Any(line => HasFirstCell(line, table)) ? null : [below]);
        return rest.Count > 0 && rows is not null ? [rest, .. rows] : rows;
    }

    private static bool HasFirstCell(PageLine line, PageTable table) =>
        RowsToTable.Runs(line, table.Columns).Any(run => run.Column == 0);
}
