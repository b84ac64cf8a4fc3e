using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// Turns a reading's score into the probability that its grid is as its author made it, and by how much the next best reading lost.
/// </summary>
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
        var odds = (Math.Min(reading.Score, chosen.Margin) / rows) - EvenOdds;
        return Math.Round(Math.Min(Most, 1 / (1 + Math.Exp(-odds))) * Reliability(reading.Layout), 3);
    }

    /// <summary>
    /// How often what a layout says of a cookie was right in all words, where its score left no doubt: measured on labelled web pages that
    /// text browsers and other converters had flattened (the README's figures), in steps of a twentieth.
    /// </summary>
    private static double Reliability(string layout) => layout switch
    {
        "pipes" or "box" or "underlined-box" or "ruled-columns" or "tab-rows" => 1,
        TableBlock.Labels => 0.85,
        "burst-rows" => 0.8,
        "aligned-columns" or "delimited-cells" or "purposes-with-names" => 0.75,
        "mixed-rows" or "joined-cells" or "glued-cells" or "transposed-rows" => 0.65,
        "list" => 0.45,
        "headed-columns" or "burst-columns" => 0.4,
        _ => 0.3,
    };
}
