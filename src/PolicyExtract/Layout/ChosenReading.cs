namespace PolicyExtract.Layout;

/// <summary>A reading that was chosen, and what else its lines could have been.</summary>
/// <param name="RunnerUp">The best reading of some of the same lines that gives other rows; null when running text is the best.</param>
/// <param name="Margin">Log-odds that the whole run loses without the chosen reading; 0 for a tie.</param>
internal sealed record ChosenReading(TableReading Reading, TableReading? RunnerUp, double Margin);
