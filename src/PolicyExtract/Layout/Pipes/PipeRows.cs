using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Pipes;

/// <summary>Puts the cells of a bar row under the columns of its table.</summary>
internal static class PipeRows
{
    /// <summary>A text is taken for a header from this strength on.</summary>
    private const double HeaderStrength = 0.6;

    /// <summary>Words of a header that is none for sure.</summary>
    private const int MostWords = 6;

    /// <summary>A text is taken for a value from this likelihood on.</summary>
    private const double Value = 0.6;

    public static bool IsHeader(LineRun run, IReadOnlyList<ReadCell> row)
    {
        var filled = row.Where(cell => cell.Slices.Count > 0).ToArray();
        var known = filled.Count(cell => new CellEvidence(run.TextOf(cell.Slices)).Header >= HeaderStrength);
        return known >= 2 && 2 * known >= filled.Length;
    }

    /// <summary>
    /// The same below a blank header: converters put one over tables that mark none, and the table's own stands in the first row. There one
    /// header is enough, where no cell is a value or runs on.
    /// </summary>
    public static bool IsHeaderBelowBlank(LineRun run, IReadOnlyList<ReadCell> row)
    {
        var filled = row.Where(cell => cell.Slices.Count > 0).Select(cell => new CellEvidence(run.TextOf(cell.Slices))).ToArray();
        return filled.Length == row.Count && filled.Any(IsHeaderWord) && filled.All(MayBeHeader);
    }

    /// <summary>A header that we know, or the one word for cookies that a language has.</summary>
    private static bool IsHeaderWord(CellEvidence cell) => cell.Header >= HeaderStrength || cell.WordCount == 1 && CookieWords.IsIn(cell.Text);

    private static bool MayBeHeader(CellEvidence cell) =>
        cell is { WordCount: <= MostWords, EndsSentence: false, StartsUpper: true } && Math.Max(Math.Max(cell.Name, cell.Duration), cell.Host) < Value;

    /// <summary>What the headers say of the columns; of several that may head the names, the one does under which whole rows have them.</summary>
    public static ColumnModel[] Columns(LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows)
    {
        string[] headers = [.. rows[0].Select(cell => run.TextOf(cell.Slices))];
        var columns = Array.ConvertAll(headers, header => new ColumnModel(header));
        var names = Enumerable.Range(0, columns.Length).Where(column => columns[column].Field == CookieField.Name).ToArray();
        var whole = rows.Skip(1).Where(row => row.Count == columns.Length && row.All(cell => cell.Slices.Count > 0)).ToList();
        if (names.Length < 2 || whole.Count == 0) return ColumnModel.Below(headers);
        var likeliest = names.MaxBy(column => whole.Sum(row => run.Texts.Of(row[column].Slices).Name));
        return [.. columns.Select((column, index) => index != likeliest && names.Contains(index) ? new ColumnModel((CookieField?)null) : column)];
    }

    /// <summary>The rows with one cell per column. One that lacks cells lacks them at its end, unless its words say otherwise.</summary>
    /// <param name="areShifted">Whether some say otherwise.</param>
    public static IReadOnlyList<IReadOnlyList<ReadCell>> Fit(LineRun run, IReadOnlyList<IReadOnlyList<ReadCell>> rows, int headerRows, out bool areShifted)
    {
        const int FewestColumns = 3;
        var width = headerRows > 0 ? rows[0].Count : rows.Max(row => row.Count);
        var columns = headerRows > 0 ? Columns(run, rows) : [];
        var headed = Array.FindLastIndex(columns, column => column.Header.Length > 0) + 1;
        var isShifted = false;
        var fitted = rows.Select((row, index) => Fitted(row, isHeader: index < headerRows)).ToArray();
        areShifted = isShifted;
        return fitted;

        List<ReadCell> Fitted(IReadOnlyList<ReadCell> row, bool isHeader)
        {
            var cells = row.Take(width).ToList();
            while (cells is [.., { Slices.Count: 0 }]) cells.RemoveAt(cells.Count - 1);
            var count = cells.Count;
            if (!isHeader && headed >= FewestColumns && count > 0 && count < headed)
                cells = SlidCells.Place(columns[..headed], cells, cell => run.Texts.Of(cell.Slices), ReadCell.Empty);
            isShifted |= cells.Count > count && cells[count..].Exists(cell => cell.Slices.Count > 0);
            cells.AddRange(Enumerable.Repeat(ReadCell.Empty, width - cells.Count));
            return cells;
        }
    }
}
