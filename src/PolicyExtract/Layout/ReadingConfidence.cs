namespace PolicyExtract.Layout;

/// <summary>Turns a reading's score into the probability that its grid is as its author made it.</summary>
internal static class ReadingConfidence
{
    /// <summary>Log-odds per row at which a reading is as likely right as wrong.</summary>
    private const double EvenOdds = 0.5;

    /// <summary>No recovered grid is certain.</summary>
    private const double Most = 0.99;

    public static double Of(ChosenReading chosen)
    {
        var reading = chosen.Reading;
        var rows = Math.Max(1, reading.Rows.Count - reading.HeaderRowCount);
        var odds = reading.Score / rows - EvenOdds;
        return Math.Round(Math.Min(Most, 1 / (1 + Math.Exp(-odds))), 3);
    }
}
