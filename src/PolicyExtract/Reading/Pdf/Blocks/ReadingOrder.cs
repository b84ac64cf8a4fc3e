using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>Puts the tables of a page between its lines.</summary>
internal static class ReadingOrder
{
    /// <summary>Share of the font size: how far titles of tables that stand beside each other stand over them at most.</summary>
    private const double TitleDistance = 2.5;

    /// <summary>The tables and lines as they are read; each item is one or the other.</summary>
    public static IEnumerable<(PageTable? Table, PageLine? Line)> Of(PageReading page)
    {
        var tables = page.Tables.OrderBy(table => table.Box.Left >= page.Gutter).ToList();
        PageLine? previous = null;
        foreach (var line in page.Lines)
        {
            var before = tables.FindAll(table => IsBefore(table, line, previous, page.Gutter));
            foreach (var table in before) yield return (table, null);
            tables.RemoveAll(before.Contains);
            foreach (var (title, table) in Titled(line, tables))
            {
                yield return (null, title);
                if (table is not null && tables.Remove(table)) yield return (table, null);
            }
            previous = line;
        }
        foreach (var table in tables) yield return (table, null);
    }

    /// <summary>
    /// A table comes before the first line below its top; in a page set in columns, before the jump up to the next column, and not before
    /// the lines of an earlier one.
    /// </summary>
    private static bool IsBefore(PageTable table, PageLine line, PageLine? previous, double? gutter) =>
        (table.Box.Left < gutter || line.Box.Right > gutter || gutter is null)
        && (table.Box.Top < line.Box.Top
            || (IsNextColumn(line, previous) && table.Box.Top > previous!.Box.Top && table.Box.Left < line.Box.Left));

    private static bool IsNextColumn(PageLine line, PageLine? previous) =>
        previous is not null && line.Baseline < previous.Baseline - line.FontSize;

    /// <summary>The titles on a line with the tables that they stand over; the line as it is when it is no row of titles.</summary>
    private static List<(PageLine Title, PageTable? Table)> Titled(PageLine line, List<PageTable> tables)
    {
        if (tables.Count < 2 || line.Runs.Count < 2) return [(line, null)];
        var titles = TextRuns.Groups(line).ConvertAll(words => PageLine.Of(words));
        var titled = titles.ConvertAll(title => (Title: title, Table: tables.Find(table => IsTitle(title, table))));
        var areTitles = titled.TrueForAll(one => one.Table is not null)
            && titled.Select(one => one.Table).Distinct(ReferenceEqualityComparer.Instance).Count() == titles.Count;
        return areTitles ? titled : [(line, null)];
    }

    private static bool IsTitle(PageLine title, PageTable table) =>
        table.Box.Top > title.Baseline && table.Box.Top - title.Baseline <= TitleDistance * title.FontSize
        && title.Box.Left < table.Box.Right && title.Box.Right > table.Box.Left;
}
