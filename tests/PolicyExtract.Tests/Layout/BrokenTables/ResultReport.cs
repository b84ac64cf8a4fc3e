using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Tests.Layout.BrokenTables.Kinds;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Writes down how each kind of breakage fared.</summary>
internal static class ResultReport
{
    /// <summary>The tables of results for the README: exact rows by kind, and by language over all kinds.</summary>
    public static string Markdown()
    {
        var report = new StringBuilder();
        Append(report, "kind", BreakageKinds.All.Select(breakage => (breakage.Kind, KindResults.Score(breakage))));
        report.Append('\n');
        Append(report, "language", BreakageKinds.All.SelectMany(KindResults.Of)
            .GroupBy(table => table.Broken.Known.Language.Code)
            .Select(group => (group.Key, RowScore.Sum(group.Select(table => table.Score)))));
        return report.ToString();
    }

    private static void Append(StringBuilder report, string title, IEnumerable<(string Name, RowScore Score)> scores)
    {
        report.Append(CultureInfo.InvariantCulture, $"| {title} | rows | exact rows | rows recovered |\n|---|--:|--:|--:|\n");
        foreach (var (name, score) in scores)
        {
            report.Append(CultureInfo.InvariantCulture, $"| {name} | {score.Known} | {100 * score.Rate:F1} % | {score.Recovered} |\n");
        }
    }

    /// <summary>The tables of a kind that did not come back whole: rows lost (−), rows that came instead (+), and the text.</summary>
    public static string Failures(Breakage breakage)
    {
        var report = new StringBuilder();
        foreach (var table in KindResults.Of(breakage).Where(table => table.Score.Rate < 1)) Append(report, table);
        return report.ToString();
    }

    private static void Append(StringBuilder report, RecoveredTable table)
    {
        var known = table.Broken.Known;
        var rows = RecoveredTables.Rows(table.Document, known).ToArray();
        var (seed, language, score) = (table.Broken.Seed, known.Language.Code, table.Score);
        var layouts = string.Join(", ", table.Document.Blocks.OfType<TableBlock>().Select(block => block.Layout));
        report.Append(CultureInfo.InvariantCulture, $"=== seed {seed}, {language}: {score.Exact} of {score.Known} rows exact, ")
            .Append(CultureInfo.InvariantCulture, $"{score.Recovered} recovered ({layouts})\n");
        report.AppendJoin("", known.Rows.Where(row => !rows.Any(other => other.Is(row))).Select(row => $"- {string.Join(" ¦ ", row)}\n"));
        foreach (var row in rows.Where(row => !known.Rows.Any(row.Is)))
        {
            report.Append("+ ").AppendJoin(" ¦ ", row.Cells).AppendJoin("", row.Strays.Select(stray => " ¿ " + stray)).Append('\n');
        }
        report.Append("---\n").Append(table.Broken.Text).Append('\n');
    }
}
