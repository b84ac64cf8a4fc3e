using System.Globalization;
using System.Text;
using PolicyExtract.Tests.Layout.BrokenTables.Kinds;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Writes down how each kind of breakage fared.</summary>
internal static class ResultReport
{
    /// <summary>The table of results for the README: exact rows by kind.</summary>
    public static string Markdown(int tablesPerKind)
    {
        var report = new StringBuilder("| kind | tables | rows | exact rows | rows recovered |\n|---|--:|--:|--:|--:|\n");
        foreach (var breakage in BreakageKinds.All)
        {
            var score = KindScores.Of(breakage, tablesPerKind);
            report.Append(CultureInfo.InvariantCulture, $"| {breakage.Kind} | {tablesPerKind} | {score.Known} | {score.Rate:P1} | {score.Recovered} |\n");
        }
        return report.ToString();
    }

    /// <summary>The tables of a kind that did not come back whole, with the rows that were lost and those that came instead.</summary>
    public static string Failures(Breakage breakage, int tables)
    {
        var report = new StringBuilder();
        for (int seed = 0; seed < tables; seed++)
        {
            var broken = breakage.Apply(seed);
            var document = broken.Recover(CancellationToken.None);
            var rows = RecoveredTables.Rows(document, broken.Known).ToArray();
            var lost = broken.Known.Rows.Where(known => !rows.Any(row => row.Is(known))).ToArray();
            var wrong = rows.Where(row => !broken.Known.Rows.Any(row.Is)).ToArray();
            if (lost.Length + wrong.Length == 0) continue;
            report.Append(CultureInfo.InvariantCulture, $"=== {broken.Kind} seed {seed} {broken.Known.Language.Code}: {lost.Length} of {broken.Known.Rows.Count} lost\n");
            foreach (var row in lost) report.AppendLine("- " + string.Join(" ¦ ", row));
            foreach (var row in wrong) report.AppendLine("+ " + string.Join(" ¦ ", row.Cells) + string.Concat(row.Strays.Select(stray => " ¿ " + stray)));
            report.AppendLine("---").AppendLine(broken.Text);
        }
        return report.ToString();
    }
}
