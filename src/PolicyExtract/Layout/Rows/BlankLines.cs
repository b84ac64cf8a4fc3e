namespace PolicyExtract.Layout.Rows;

/// <summary>What blank lines say about rows, which depends on how the table uses them: after every line, between rows, or not at all.</summary>
/// <param name="InsideRow">Log-odds of a blank line inside a row.</param>
/// <param name="NoneBetweenRows">Log-odds of a row that begins without a blank line above it.</param>
internal sealed record BlankLines(double InsideRow, double NoneBetweenRows)
{
    /// <summary>Lines from which the use of blank lines is told.</summary>
    private const int Sample = 60;

    /// <summary>A table with a blank line after nearly every line says nothing by them.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>A few blank lines are page ends and the like.</summary>
    private const double Few = 0.12;

    /// <param name="start">First line of the table's body.</param>
    public static BlankLines Of(LineRun run, int start)
    {
        var lines = run.Lines.Skip(start + 1).Take(Sample).ToArray();
        var share = lines.Length == 0 ? 0 : lines.Count(line => line.BlanksBefore > 0) / (double)lines.Length;
        return share > NearlyAll ? new BlankLines(-0.1, 0)
            : share < Few ? new BlankLines(-1, 0)
            : new BlankLines(-3.5, -0.8);
    }
}
