using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Finds the tables of a page, those with borders first, and the words that stand in none.</summary>
internal static class WordsToTables
{
    /// <summary>
    /// Words outside frames up to which tables without frames are looked for: twenty times those of a dense page of text.
    /// </summary>
    private const int MostWords = 20_000;

    /// <summary>
    /// Share of the page's height at its upper and lower edge where no row of a table without borders stands, only what a printer adds: with
    /// this share of its font size as white beside it.
    /// </summary>
    private const double Margin = 0.04, MarginDistance = 1;

    /// <summary>
    /// The tables from top to bottom, then from left to right; the other words as lines in reading order; and where the white between
    /// the columns is that the text is set in, if it is.
    /// </summary>
    /// <param name="height">Of the turned page, in points.</param>
    public static (List<PageTable> Tables, List<PageLine> Lines, double? Gutter) Find(
        PageEdges edges, IReadOnlyList<PageWord> words, double height)
    {
        var tables = new List<PageTable>();
        var rest = words.ToList();
        var (lattices, loose) = EdgesToLattices.Find(edges);
        foreach (var lattice in StripedRows.Join(lattices))
        {
            if (lattice.Columns > 1 && LatticeToTable.Make(lattice, rest) is { } table)
                Take(lattice.IsStriped ? RowsAboveStripes.Add(RowsBelowHeader.AddLast(table, rest), rest) : table, tables, rest);
            else loose.AddRange(lattice.Edges.Horizontal);
        }
        for (var at = 0; at < tables.Count; at++) Take(RowsBelowHeader.Add(tables[at], loose, rest), at, tables, rest);
        var margins = rest.Count > MostWords ? default : TakeMargins(rest, height);
        var (lines, gutter) = rest.Count > MostWords ? (WordsToLines.Group(rest), null) : TakeUnframed(loose, rest, tables);
        if (margins.Head is not null) lines.Insert(0, margins.Head);
        if (margins.Foot is not null) lines.Add(margins.Foot);
        tables.Sort((one, other) => (one.Box.Top, one.Box.Left).CompareTo((other.Box.Top, other.Box.Left)));
        return (tables, lines, gutter);
    }

    /// <summary>Takes out the first and the last line where they stand in the page's margin, apart from the others.</summary>
    private static (PageLine? Head, PageLine? Foot) TakeMargins(List<PageWord> rest, double height)
    {
        var lines = WordsToLines.Group(rest.Where(word => word.Baseline < 2 * Margin * height || word.Baseline > (1 - 2 * Margin) * height));
        var (head, foot) = (lines.FirstOrDefault(), lines.LastOrDefault());
        if (lines.Count < 2 || head!.Baseline > Margin * height || IsBeside(head, lines[1])) head = null;
        if (lines.Count < 2 || foot!.Baseline < (1 - Margin) * height || IsBeside(lines[^2], foot)) foot = null;
        var taken = new[] { head, foot }.OfType<PageLine>().ToList();
        rest.RemoveAll(word => taken.Exists(line => line.Words.Any(whole => IsPiece(word, whole))));
        return (head, foot);
    }

    private static bool IsBeside(PageLine above, PageLine below) => below.Box.Top - above.Box.Bottom < MarginDistance * above.FontSize;

    /// <summary>Adds the tables that rules or nothing but white frame; the lines that are left.</summary>
    private static (List<PageLine> Lines, double? Gutter) TakeUnframed(List<Edge> rules, List<PageWord> rest, List<PageTable> tables)
    {
        foreach (var table in RulesToTable.Make([.. rules.OrderBy(edge => edge.Position)], rest)) Take(table, tables, rest);
        var lines = new List<PageLine>();
        var (columns, gutter) = ProseColumns.Split(rest);
        foreach (var column in columns)
        {
            foreach (var table in UnruledTables.Find(column.ToList())) Take(table, tables, column);
            lines.AddRange(WordsToLines.Group(column));
        }
        return (lines, gutter);
    }

    private static void Take(PageTable table, List<PageTable> tables, List<PageWord> rest) => Take(table, tables.Count, tables, rest);

    private static void Take(PageTable table, int at, List<PageTable> tables, List<PageWord> rest)
    {
        if (at < tables.Count) tables[at] = table;
        else tables.Add(table);
        var taken = table.Cells.SelectMany(cell => cell.Lines).SelectMany(line => line.Words).ToList();
        rest.RemoveAll(word => IsInside(word, table.Box) && taken.Exists(whole => IsPiece(word, whole)));
    }

    /// <summary>Whether a word became (part of) another when its line was put together.</summary>
    private static bool IsPiece(PageWord word, PageWord whole) =>
        word.Start >= whole.Start && word.End <= whole.End && word.Box.Left >= whole.Box.Left && word.Box.Right <= whole.Box.Right;

    private static bool IsInside(PageWord word, SourceBox box) =>
        word.MiddleX >= box.Left && word.MiddleX <= box.Right && word.MiddleY >= box.Top && word.MiddleY <= box.Bottom;
}
