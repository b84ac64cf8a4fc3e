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
    /// The tables from top to bottom, then from left to right; the other words as lines in reading order; and where the white between
    /// the columns is that the text is set in, if it is.
    /// </summary>
    public static (List<PageTable> Tables, List<PageLine> Lines, double? Gutter) Find(PageEdges edges, IReadOnlyList<PageWord> words)
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
        var (lines, gutter) = rest.Count > MostWords ? (WordsToLines.Group(rest), null) : TakeUnframed(loose, rest, tables);
        tables.Sort((one, other) => (one.Box.Top, one.Box.Left).CompareTo((other.Box.Top, other.Box.Left)));
        return (tables, lines, gutter);
    }

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
