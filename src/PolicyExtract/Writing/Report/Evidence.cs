using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Report;

/// <summary>What a declaration was read from: the lines of the source, with the words of each field marked.</summary>
internal static class Evidence
{
    public static Html Of(MatrixPlatform platform, CookieRecord cookie) => Html.Of($"""
        <details class="evidence"><summary>{platform.Name}<span class="place">{Place(cookie.Evidence)}</span></summary>
        {Lines(cookie.Evidence)}{Doubt(cookie)}</details>

        """);

    private static string Place(RecordEvidence evidence)
    {
        if (evidence.Page > 0) return string.Create(CultureInfo.InvariantCulture, $"page {evidence.Page}");
        if (evidence.Line == 0) return "no place known";
        return evidence.EndLine > evidence.Line
            ? string.Create(CultureInfo.InvariantCulture, $"lines {evidence.Line} to {evidence.EndLine}")
            : string.Create(CultureInfo.InvariantCulture, $"line {evidence.Line}");
    }

    private static Html Lines(RecordEvidence evidence) => evidence.Excerpt is { Count: > 0 } lines
        ? Html.Of($"<ol class=\"source\">{lines.Select(Line)}</ol>")
        : Html.Of($"<p>The text is not at hand: it is not kept in saved inventories, and pages of a PDF have places but no lines.</p>");

    private static Html Line(ExcerptLine line) => Html.Of($"<li value=\"{line.Number}\"><code>{line.Parts.Select(Part)}</code></li>\n");

    private static Html Part(ExcerptPart part) => part.Field is { } field
        ? Html.Of($"<mark title=\"{ReportWords.Label(field)}\">{part.Text}</mark>")
        : Html.Of($"{part.Text}");

    private static Html Doubt(CookieRecord cookie)
    {
        var repairs = cookie.Repairs.Count == 0 ? "" : $" Undone in the layout: {string.Join(", ", cookie.Repairs)}.";
        var confidence = RoundedNumberConverter.Rounded(cookie.Confidence).ToString(CultureInfo.InvariantCulture);
        return Html.Of($"<p>Confidence of the reading: {confidence}.{repairs}</p>");
    }
}
