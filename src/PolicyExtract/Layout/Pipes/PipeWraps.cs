namespace PolicyExtract.Layout.Pipes;

/// <summary>
/// Puts together the rows of tables that are drawn to a width: a cell that is longer goes on in the same column of the next line, where
/// the cells of the shorter ones are blank.
/// </summary>
internal static class PipeWraps
{
    /// <summary>What joining must bring over all lines: a lost row span leaves blank cells as well.</summary>
    private const double Joined = 0;

    /// <summary>A row of more lines than this is no row.</summary>
    private const int MostLines = 24;

    /// <summary>The block with the lines of each row together, or as it is where bars do not stand under one another or words do not go on.</summary>
    public static PipeBlock Join(LineRun run, PipeBlock block)
    {
        var lines = block.Rows;
        if (!IsDrawn(run, lines)) return block;
        var widths = Enumerable.Range(0, lines[0].Count).Select(column => lines.Max(line => Words(run, line[column]).Text.Length)).ToArray();
        var rows = new List<List<ReadCell>>();
        var (score, height) = (0.0, 0);
        foreach (var line in lines)
        {
            height++;
            if (rows.Count > 0 && height <= MostLines && MayGoOn(line))
            {
                score += GoOn(run, rows[^1], line, widths);
                continue;
            }
            rows.Add([.. line]);
            height = 1;
        }
        return score > Joined ? block with { Rows = rows, Repairs = [.. block.Repairs, "joined-continuation-rows"] } : block;
    }

    /// <summary>Adds a line to a row; log-odds that it goes on with it.</summary>
    private static double GoOn(LineRun run, List<ReadCell> row, List<ReadCell> line, int[] widths)
    {
        var score = 0.0;
        for (int column = 0; column < line.Count; column++)
        {
            if (line[column].Slices is not [var words]) continue;
            var above = row[column].Slices;
            score += above.Count == 0 ? 0 : WrapEvidence.Continues(
                Words(run, ReadCell.Of(above[^1])), Words(run, line[column]), CellStyle.Unknown with { Width = widths[column] });
            row[column] = new ReadCell([.. above, words]);
        }
        return score;
    }

    private static bool MayGoOn(List<ReadCell> line) => line is [{ Slices.Count: 0 }, ..] && line.Exists(cell => cell.Slices.Count > 0);

    /// <summary>Whether every line has the same columns at the same places.</summary>
    private static bool IsDrawn(LineRun run, IReadOnlyList<List<ReadCell>> lines) =>
        lines.Count > 1
        && lines.All(line => line.Count == lines[0].Count && line.TrueForAll(cell => cell.Slices.Count < 2))
        && Enumerable.Range(0, lines[0].Count).All(column => lines
            .Where(line => line[column].Slices.Count > 0)
            .Select(line => Place(run, line[column].Slices[0]))
            .Distinct().Count() <= 1);

    private static (int Left, int Right) Place(LineRun run, CellSlice cell)
    {
        var columns = run[cell.Line].Columns;
        return (columns[cell.Start], columns[cell.Start + cell.Length]);
    }

    private static CellEvidence Words(LineRun run, ReadCell cell) => new(run.TextOf(cell.Slices));
}
