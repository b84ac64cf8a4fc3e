using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Parts;

/// <summary>
/// Makes a column of the periods that stand in brackets at the end of a column's cells, in tables that have none for them:
/// <c>Counts visits (2 years)</c>.
/// </summary>
internal static class PeriodsInCells
{
    private const string Reason = "bracket";

    /// <summary>Share of a column's cells that must end so, and the fewest of them.</summary>
    private const double MostCells = 0.5;
    private const int FewestCells = 2;

    /// <summary>Characters of the longest period.</summary>
    private const int LongestPeriod = 80;

    /// <summary>Likelihood from which words are a period, and up to which those before the bracket are no name.</summary>
    private const double IsPeriod = 0.8, NoName = 0.5;

    /// <summary>Strength from which a header is that of the periods.</summary>
    private const double HeaderLike = 0.5;

    public static TableBlock TakeOut(TableBlock table)
    {
        var grid = table.Grid;
        if (grid.Rows.Take(Math.Max(1, grid.HeaderRowCount)).Any(row => row.Any(cell => HeaderWords.Match(cell.Text).Any(IsOfPeriods)))) return table;
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var cells = grid.Body.Select(row => row[column]).Where(cell => !cell.IsEmpty).ToList();
            if (cells.Exists(cell => cell.Origin == CellOrigin.Quoted)) return table;
            var ends = cells.Count(cell => BracketOf(cell.Content) is not null);
            if (ends >= FewestCells && ends >= MostCells * cells.Count) return WithoutPeriods(table, column);
        }
        return table;
    }

    private static bool IsOfPeriods(HeaderMatch match) => match is { Field: CookieField.Duration, Strength: >= HeaderLike };

    private static TableBlock WithoutPeriods(TableBlock table, int column)
    {
        var dropped = new List<DroppedText>();
        var rows = table.Grid.Rows.Select((row, index) =>
        {
            var cell = row[column];
            if (index < table.Grid.HeaderRowCount || BracketOf(cell.Content) is not { } open) return [.. row.Take(column + 1), GridCell.Empty, .. row.Skip(column + 1)];
            var last = cell.Content.Fragments[^1];
            var bracket = last.Part(open, last.Text.Length - open);
            var inside = bracket.Part(1, bracket.Text.Length - 2);
            if (cell.Origin == CellOrigin.Stated) dropped.AddRange([Dropped(bracket.Part(0, 1)), Dropped(bracket.Part(bracket.Text.Length - 1, 1))]);
            var before = last.Text.AsSpan(0, open).TrimEnd().Length;
            InlineText rest = new([.. cell.Content.Fragments.SkipLast(1), .. before == 0 ? [] : new[] { last.Part(0, before) }]);
            return (GridCell[])[.. row.Take(column), cell with { Content = rest }, cell with { Content = new([inside]) }, .. row.Skip(column + 1)];
        });
        return table with { Grid = new TableGrid(rows, table.Grid.HeaderRowCount), Dropped = [.. table.Dropped, .. dropped] };
    }

    private static DroppedText Dropped(TextFragment sign) => new(sign.Text, sign.Location, Reason);

    /// <summary>Where in the last fragment the bracket opens that holds a period; null where there is none, or a name stands before it.</summary>
    private static int? BracketOf(InlineText cell)
    {
        if (cell.IsEmpty || cell.Fragments[^1].Text is not [.., ')' or '）'] last) return null;
        var open = last.AsSpan().LastIndexOfAny('(', '（');
        if (open < 0 || last.Length - open > LongestPeriod || (open == 0 && cell.Fragments.Count == 1)) return null;
        if (RetentionGrammar.Likelihood(last[(open + 1)..^1]) < IsPeriod) return null;
        var before = cell.Text.AsSpan()[..^(last.Length - open)].TrimEnd();
        return before.IndexOf(' ') >= 0 && NameGrammar.Likelihood(before.ToString()) < NoName ? open : null;
    }
}
