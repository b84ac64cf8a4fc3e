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

    private static Html Lines(RecordEvidence evidence) => evidence.Lines is { Count: > 0 } lines
        ? Html.Of($"<ul class=\"source\">{lines.Select(Line)}</ul>")
        : Html.Of($"<p>The lines are not at hand: this was read from a saved inventory, which does not keep them.</p>");

    private static Html Line(MarkedLine line)
    {
        var number = line.Line > 0 ? line.Line : line.Page;
        var parts = line.Marks.SelectMany((mark, index) => Parts(line, index == 0 ? 0 : End(line.Marks[index - 1]), mark));
        var rest = line.Marks.Count == 0 ? line.Text : line.Text[End(line.Marks[^1])..];
        return Html.Of($"<li><span class=\"number\">{number}</span><code>{parts}{rest}</code></li>\n");
    }

    private static int End(LineMark mark) => mark.Start + mark.Length;

    /// <summary>What stands before a mark, and the marked words.</summary>
    private static IEnumerable<Html> Parts(MarkedLine line, int from, LineMark mark)
    {
        var field = mark.Field is { } known ? ReportWords.Label(known) : "Not compared";
        return [Html.Of($"{line.Text[from..mark.Start]}"), Html.Of($"<mark title=\"{field}\">{line.Text[mark.Start..End(mark)]}</mark>")];
    }

    private static Html Doubt(CookieRecord cookie)
    {
        var repairs = cookie.Repairs.Count == 0 ? "" : $" Undone in the layout: {string.Join(", ", cookie.Repairs)}.";
        var confidence = RoundedNumberConverter.Rounded(cookie.Confidence).ToString(CultureInfo.InvariantCulture);
        return Html.Of($"<p>Confidence of the reading: {confidence}.{repairs}</p>");
    }
}
