namespace PolicyExtract.Reading.Csv;

/// <summary>The columns of rows by the words above them.</summary>
internal static class CsvHeader
{
    /// <param name="rows">The first of which is the header.</param>
    /// <returns>The column, 0-based; −1 when there is none.</returns>
    public static int ColumnOf(this List<IReadOnlyList<CsvCell>> rows, string header) =>
        rows[0].Select(cell => cell.Words).ToList().FindIndex(words => words.Equals(header, StringComparison.OrdinalIgnoreCase));
}
