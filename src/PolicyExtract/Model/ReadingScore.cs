namespace PolicyExtract.Model;

/// <summary>What a reading of lines as a table is worth: log-odds against running text, in three parts.</summary>
/// <param name="Header">For header words that are known.</param>
/// <param name="Cells">For cells that fit their column, or do not.</param>
/// <param name="Form">For the shape: steady rows, breaks that were forced, rules, labels, blank lines.</param>
/// <param name="WorstFits">The cells that fit worst, worst first; at most <see cref="MostWorstFits"/>, none that fits well.</param>
public sealed record ReadingScore(double Header, double Cells, double Form, ValueList<CellFit> WorstFits)
{
    public const int MostWorstFits = 3;

    public double Total => Header + Cells + Form;
}
