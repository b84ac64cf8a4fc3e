namespace PolicyExtract.Model;

/// <summary>Why lines became the table that they became.</summary>
/// <param name="Score">What the table is worth.</param>
/// <param name="RunnerUp">The best other table in the same lines; null when running text was the best other reading.</param>
/// <param name="Margin">Log-odds by which the runner-up lost, 0 or more.</param>
public sealed record TableJudgement(ReadingScore Score, RejectedReading? RunnerUp, double Margin);
