namespace PolicyExtract.Layout.Rows;

/// <summary>What blank lines say about rows, which depends on how the table uses them: after every line, between rows, or not at all.</summary>
/// <param name="InsideRow">Log-odds of a blank line inside a row.</param>
/// <param name="NoneBetweenRows">Log-odds of a row that begins without a blank line above it.</param>
internal sealed record BlankLines(double InsideRow, double NoneBetweenRows)
{
    /// <summary>Lines from which the use of blank lines is told.</summary>
    private const int Sample = 60;

    /// <summary>Those that are the table's, be it a short one.</summary>
    private const int FirstLines = 20;

    /// <summary>A table with a blank line after nearly every line says nothing by them.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>A few blank lines are page ends and the like.</summary>
    private const double Few = 0.12;

    /// <summary>Blank lines of which so many stand between lines of one cell part the paragraphs of cells.</summary>
    private const double MostInCells = 0.5;

    /// <param name="start">First line of the table's body.</param>
    public static BlankLines Of(LineRun run, int start)
    {
        var lines = Enumerable.Range(start + 1, Math.Clamp(run.Count - start - 1, 0, Sample)).ToArray();
        var share = lines.Length == 0 ? 0 : lines.Count(line => run[line].BlanksBefore > 0) / (double)lines.Length;
        return share > NearlyAll ? new BlankLines(-0.1, 0)
            : share < Few ? new BlankLines(-1, 0)
            : PartParagraphs(run, lines) ? new BlankLines(-0.1, 0)
            : new BlankLines(-3.5, -0.8);
    }

    private static bool PartParagraphs(LineRun run, int[] lines)
    {
        var blanks = lines.Take(FirstLines).Where(line => run[line].BlanksBefore > 0).ToArray();
        return blanks.Count(line => AreInCell(run, line - 1, line)) > MostInCells * blanks.Length;
    }

    /// <summary>Whether lines go on with a cell: with nothing but words that begin at the same column, behind the first, or with one more name there.</summary>
    private static bool AreInCell(LineRun run, int above, int below)
    {
        var (first, second) = (run[above].Columns.Chunks, run[below].Columns.Chunks);
        if (first.Count > 1 && second.Count > 1) return false;
        var column = first.Count == 1 ? first[0].Left : second[0].Left;
        if (column == 0 || WordsAt(run, above, column) is not { } words || WordsAt(run, below, column) is not { } more) return false;
        return first.Count == second.Count || StackedNames.Are(words, more);
    }

    private static CellEvidence? WordsAt(LineRun run, int line, int column)
    {
        foreach (var chunk in run[line].Columns.Chunks)
        {
            if (chunk.Left == column) return run.Texts.Of(new CellSlice(line, chunk.Start, chunk.Length));
        }
        return null;
    }
}
