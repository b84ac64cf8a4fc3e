namespace PolicyExtract.Model;

/// <summary>What the lines of a cookie would have been had the second best reading won.</summary>
/// <param name="Layout">The layout that proposed it; <c>running-text</c> when no other table was worth more than none.</param>
/// <param name="Margin">Log-odds by which it lost.</param>
/// <param name="Rows">Body rows it finds; 0 for running text.</param>
/// <param name="Cells">Its row around the cookie's name, as header and text; empty when none of its rows holds it.</param>
/// <param name="Score">How it was judged; null for running text, which is worth 0.</param>
public sealed record ExplainedRunnerUp(string Layout, double Margin, int Rows, ValueList<HeadedCell> Cells, ReadingScore? Score)
{
    public const string RunningText = "running-text";
}
