using PolicyExtract.Model;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing.Report;

/// <summary>The head of the report: how many of what, the families of platforms, and where their policies came from.</summary>
internal static class ReportSummary
{
    public static string Title(InventoryMatrix matrix) =>
        matrix.Platforms is [var left, var right]
            ? $"Cookies: {left.Name} and {right.Name}"
            : FormattableString.Invariant($"Cookies on {matrix.Platforms.Count} platforms");

    public static Html Of(InventoryMatrix matrix) => Html.Of($"""
        <header>
        <h1>{Title(matrix)}</h1>
        <p class="lead">What their policies declare, side by side, however they are laid out. {Reference(matrix)} How much a difference
        matters is said beside it, from note to warning to error.</p>
        <dl class="figures">
        {Figure(matrix.Summary.Cookies, "cookies in all")}
        {Figure(matrix.Summary.Same, "the same everywhere")}
        {Figure(matrix.Summary.Differing, "declared differently")}
        {Figure(matrix.Summary.Partial, "not declared by all")}
        </dl>
        {Families(matrix)}
        <details class="sources"><summary>Platforms and their sources</summary>
        <div class="scroll"><table><thead><tr><th scope="col">Platform</th><th scope="col">Source</th>
        <th scope="col" class="number">Documents</th><th scope="col" class="number">Cookies</th></tr></thead>
        <tbody>{matrix.Platforms.Select(Source)}</tbody></table></div></details>
        </header>

        """);

    private static string Reference(InventoryMatrix matrix) => matrix.Platforms is [var left, _]
        ? $"Differences are those from {left.Name}."
        : "Differences are those from what most platforms declare.";

    private static Html Figure(int number, string what) => Html.Of($"<div><dt>{what}</dt><dd>{number}</dd></div>");

    private static Html Families(InventoryMatrix matrix) => matrix.Families.Count == 0
        ? Html.None
        : Html.Of(
            $"<ul class=\"families\" aria-label=\"Families of platforms\">{matrix.Families.Select(family => Family(matrix, family))}</ul>");

    private static Html Family(InventoryMatrix matrix, PlatformFamily family)
    {
        var names = family.Platforms.Select(platform => Html.Of($"<li>{matrix.Platforms[platform].Name}</li>"));
        return Html.Of(
            $"<li><strong>{MatrixWords.Family(family, matrix.Platforms.Count)}.</strong> <ul class=\"names\">{names}</ul></li>\n");
    }

    private static Html Source(MatrixPlatform platform) => Html.Of($"""
        <tr><th scope="row">{platform.Name}</th><td>{platform.Path}</td>
        <td class="number">{platform.Documents}</td><td class="number">{platform.Cookies}</td></tr>

        """);
}
