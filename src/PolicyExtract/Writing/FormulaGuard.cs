namespace PolicyExtract.Writing;

/// <summary>
/// Keeps spreadsheets from taking a CSV cell for a formula, without losing anything: a cell that begins like a formula, after any number of
/// apostrophes, gets one apostrophe more, and taking one away from such cells gives the cells as they were.
/// </summary>
public static class FormulaGuard
{
    /// <summary>
    /// What formulas begin with, in the widths of East Asian keyboards as well, and the white space that hides it (OWASP, "CSV Injection").
    /// </summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static string Guard(string cell) => IsFormulaLike(cell) ? "'" + cell : cell;

    /// <summary>Undoes <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) => cell is ['\'', ..] && IsFormulaLike(cell) ? cell[1..] : cell;

    private static bool IsFormulaLike(string cell)
    {
        var start = cell.AsSpan().TrimStart('\'');
        return start.Length > 0 && FormulaStarts.Contains(start[0], StringComparison.Ordinal);
    }
}
