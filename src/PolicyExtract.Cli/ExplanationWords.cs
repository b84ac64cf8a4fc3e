using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Cli;

/// <summary>What explanations say, in words. Scores are log-odds: three is twenty to one.</summary>
internal static class ExplanationWords
{
    /// <summary>Characters shown of a cell that is not the cookie's own.</summary>
    private const int MostOfCell = 60;

    public static string OfTable(TableSummary table, RecordEvidence evidence)
    {
        var heading = table.Heading is null ? "" : $" below \"{table.Heading}\"";
        var row = evidence.Row is { } index ? $", row {Number(index + 1)} of {Number(table.Rows)}" : "";
        return $"{Number(table.Index + 1)}{heading}{row}, read as {table.Layout}";
    }

    public static string OfField(ExplainedField field, CookieRecord cookie)
    {
        var value = Value(field.Field, cookie);
        var meant = value is null || value == field.Words ? "" : $" = {value}";
        var column = string.IsNullOrEmpty(field.Header) ? "without a header" : $"\"{field.Header}\"";
        return field.Source switch
        {
            FieldSource.Column => $"{field.Words}{meant}   (column {column})",
            FieldSource.Context => $"{field.Words}{meant}   (stands beside the table)",
            _ => $"{value}   (inferred)",
        };
    }

    public static string OfScore(ReadingScore score) =>
        $"{Signed(score.Total)}: header {Signed(score.Header)}, cells {Signed(score.Cells)}, form {Signed(score.Form)}";

    public static string OfRunnerUp(ExplainedRunnerUp second) => second.Layout == ExplainedRunnerUp.RunningText
        ? $"running text, no table at all; lost by {Decimal(second.Margin)}"
        : $"{second.Layout} with {Quantity.Of(second.Rows, "row")}; lost by {Decimal(second.Margin)}";

    public static string OfCells(ValueList<HeadedCell> cells) =>
        "would read " + string.Join(" | ", cells.Select(
            cell => cell.Header.Length == 0 ? Short(cell.Text) : $"{cell.Header}: {Short(cell.Text)}"));

    /// <summary>The parts in which the runner-up is worth less, the largest first, and its worst cells.</summary>
    public static string WhyLost(ReadingScore won, ExplainedRunnerUp second)
    {
        var lost = second.Score!;
        (string, double)[] differences =
            [("its header", won.Header - lost.Header), ("its cells", won.Cells - lost.Cells), ("its form", won.Form - lost.Form)];
        var parts = differences
            .Where(part => part.Item2 > 0)
            .OrderByDescending(part => part.Item2)
            .Select(part => $"{part.Item1} {Signed(-part.Item2)}")
            .DefaultIfEmpty("what stands around it");
        var worst = lost.WorstFits.Select(cell => $"\"{Short(cell.Text)}\" under \"{cell.Header}\" {Signed(cell.Fit)}").ToList();
        return string.Join(", ", parts) + (worst.Count == 0 ? "" : $"; worst: {string.Join(", ", worst)}");
    }

    private static string? Value(CookieField field, CookieRecord cookie) => field switch
    {
        CookieField.Name => cookie.NamePattern,
        CookieField.Provider => cookie.ProviderId,
        CookieField.Category => cookie.Category is { } category ? CanonicalWord.Of(category) : null,
        CookieField.Party => cookie.Party is { } party ? CanonicalWord.Of(party) : null,
        CookieField.Storage => CanonicalWord.Of(cookie.Storage),
        CookieField.Domain => cookie.Domains.Count == 0 ? null : string.Join(", ", cookie.Domains),
        CookieField.Duration => cookie.Duration.Iso ?? CanonicalWord.Of(cookie.Duration.Kind),
        _ => null,
    };

    private static string Short(string text) => text.Length <= MostOfCell ? text : text[..MostOfCell] + "…";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Signed(double number) => number.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
