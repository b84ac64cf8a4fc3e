namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>A row over several lines, each line one stretch per column.</summary>
internal static class WrappedRow
{
    public static IReadOnlyList<string[]> Lines(IReadOnlyList<string> row, int[] widths) => Lines(row, widths, isCentred: false);

    /// <param name="isCentred">Whether short cells stand in the middle of the row's height.</param>
    public static IReadOnlyList<string[]> Lines(IReadOnlyList<string> row, int[] widths, bool isCentred)
    {
        var cells = row.Select((cell, column) => GreedyWrap.Lines(cell, widths[column])).ToArray();
        var height = cells.Max(cell => cell.Count);
        return [.. Enumerable.Range(0, height).Select(line => cells.Select(cell => Piece(cell, line, height, isCentred)).ToArray())];
    }

    private static string Piece(IReadOnlyList<string> cell, int line, int height, bool isCentred)
    {
        var at = line - (isCentred ? (height - cell.Count) / 2 : 0);
        return at >= 0 && at < cell.Count ? cell[at] : "";
    }
}
