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

    /// <summary>Log-odds by which another place for the missing cell must be better than the end of the row.</summary>
    private const double ClearlyBetter = 2;

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

    /// <summary>The row with one cell per column. A row that lacks cells lacks them at its end, unless its words say otherwise.</summary>
    public static IReadOnlyList<ReadCell> Fit(LineRun run, IReadOnlyList<ReadCell> row, int width, IReadOnlyList<ReadCell> header, int headerRows)
    {
        var cells = row.Take(width).ToList();
        if (cells.Count == width - 1 && headerRows > 0 && width > 2) cells.Insert(BestGap(run, cells, header), ReadCell.Empty);
        while (cells.Count < width) cells.Add(ReadCell.Empty);
        return cells;
    }

    private static int BestGap(LineRun run, List<ReadCell> cells, IReadOnlyList<ReadCell> header)
    {
        var columns = header.Select(cell => new ColumnModel(run.TextOf(cell.Slices))).ToArray();
        var evidence = cells.Select(cell => new CellEvidence(run.TextOf(cell.Slices))).ToArray();
        var scores = Enumerable.Range(0, columns.Length).Select(Score).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] > scores[^1] + ClearlyBetter ? best : columns.Length - 1;

        double Score(int gap) => Enumerable.Range(0, columns.Length).Where(column => column != gap)
            .Sum(column => columns[column].Score(evidence[column < gap ? column : column - 1]));
    }
}
