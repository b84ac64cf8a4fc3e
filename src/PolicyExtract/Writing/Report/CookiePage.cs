using PolicyExtract.Model;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing.Report;

/// <summary>The page of a cookie: all its declarations side by side, and what they were read from.</summary>
internal static class CookiePage
{
    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    public static Html Of(InventoryMatrix matrix, int index)
    {
        var cookie = matrix.Cookies[index];
        var id = MatrixTable.Id(index);
        var variants = DeclarationVariant.Of(cookie);
        var heads = variants.Select(variant => Html.Of($"<th scope=\"col\">{Head(matrix, variant)}</th>"));
        return Html.Of($"""
            <article id="{id}" aria-labelledby="{id}-title">
            <nav aria-label="Cookies"><a class="back" href="#matrix">Back to the matrix</a>{Neighbour("previous", index - 1, matrix)}{Neighbour("next", index + 1, matrix)}</nav>
            <h3 id="{id}-title" tabindex="-1">{cookie.Name}</h3>
            <p class="presence">{Presence(matrix, cookie)}</p>
            <div class="scroll" role="region" aria-label="Declarations of {cookie.Name}" tabindex="0">
            <table class="declarations">
            <thead><tr><th scope="col">Field</th>{heads}</tr></thead>
            <tbody>
            {Fields.Select(field => Row(field, variants))}{Others(variants)}</tbody>
            </table>
            </div>
            <h4>Evidence</h4>
            {cookie.Cells.Select(cell => Evidence.Of(matrix.Platforms[cell.Platform], cell.Cookie))}</article>

            """);
    }

    private static Html Neighbour(string which, int index, InventoryMatrix matrix) => index < 0 || index >= matrix.Cookies.Count
        ? Html.None
        : Html.Of($"<a class=\"{which}\" href=\"#{MatrixTable.Id(index)}\">{(which == "next" ? "Next cookie" : "Previous cookie")}</a>");

    private static string Presence(InventoryMatrix matrix, MatrixCookie cookie)
    {
        var absent = CellWords.Across(cookie, matrix.Platforms.Count).Index().Where(cell => cell.Item is null)
            .Select(cell => matrix.Platforms[cell.Index].Name).ToArray();
        if (absent.Length == 0) return matrix.Platforms.Count == 2 ? "Declared by both platforms." : "Declared by all platforms.";
        var present = FormattableString.Invariant($"Declared by {cookie.Cells.Count} of {matrix.Platforms.Count} platforms");
        return $"{present} ({CanonicalWord.Of(cookie.PresenceSeverity!.Value)}). Absent from {string.Join(", ", absent)}.";
    }

    private static Html Head(InventoryMatrix matrix, DeclarationVariant variant)
    {
        var names = variant.Cells.Select(cell => matrix.Platforms[cell.Platform].Name).ToArray();
        return names is [var name]
            ? Html.Of($"<span class=\"platform\">{name}</span>")
            : Html.Of(
                $"<span class=\"platform\">{names.Length} platforms</span>"
                + $"<ul class=\"names\">{names.Select(each => Html.Of($"<li>{each}</li>"))}</ul>");
    }

    /// <summary>Left out where no declaration has a value.</summary>
    private static Html Row(CookieField field, IReadOnlyList<DeclarationVariant> variants) =>
        variants.All(variant => FieldValue.Of(field, variant.Cookie) is null && variant.Cookie.Declared[field] is null)
            ? Html.None
            : Html.Of($"<tr><th scope=\"row\">{ReportWords.Label(field)}</th>{variants.Select(variant => Cell(field, variant))}</tr>\n");

    private static Html Cell(CookieField field, DeclarationVariant variant)
    {
        var deviation = variant.Deviation(field);
        if (deviation is null) return Html.Of($"<td>{Value(field, variant.Cookie)}</td>");
        var name = CanonicalWord.Of(deviation.Class);
        return Html.Of($"""
            <td class="{name}">{Words(deviation) ?? Value(field, variant.Cookie)}<span class="grade"><span class="mark {name}"></span>
            {ReportWords.Label(name)} ({CanonicalWord.Of(deviation.Severity)})</span></td>
            """);
    }

    /// <summary>
    /// Texts with the words marked that the majority does not have; null for what is no text, or one without words in common.
    /// </summary>
    private static Html? Words(FieldDeviation deviation)
    {
        if (deviation.Field is not (CookieField.Purpose or CookieField.Feature)) return null;
        if (deviation.Majority is null || deviation.Value is null) return null;
        var runs = WordComparison.Of(WordComparison.Compare(deviation.Majority, deviation.Value), left: false).ToArray();
        return runs.Any(run => run.InLeft) ? Html.Of($"<span class=\"stated\">{runs.Select(Run)}</span>") : null;
    }

    private static Html Run(WordRun run) => run.InLeft ? Html.Of($"{run.Text} ") : Html.Of($"<mark class=\"other\">{run.Text}</mark> ");

    /// <summary>The document's words, and below them what they mean, where that is not the same.</summary>
    private static Html Value(CookieField field, CookieRecord cookie)
    {
        var (stated, value) = (cookie.Declared[field], FieldValue.Of(field, cookie));
        if (stated is null && value is null) return Html.Of($"<span class=\"silent\">{ChangeWords.NotDeclared}</span>");
        if (stated is null) return Html.Of($"<span class=\"silent\">{ChangeWords.NotDeclared}; inferred: {value}</span>");
        return value is null || string.Equals(stated, value, StringComparison.OrdinalIgnoreCase)
            ? Html.Of($"<span class=\"stated\">{stated}</span>")
            : Html.Of($"<span class=\"stated\">{stated}</span><span class=\"value\">{value}</span>");
    }

    /// <summary>What is not compared: links and the columns that map to no field.</summary>
    private static IEnumerable<Html> Others(IReadOnlyList<DeclarationVariant> variants)
    {
        var labels = variants.SelectMany(variant => Others(variant.Cookie).Select(other => other.Label)).Distinct(StringComparer.Ordinal);
        return labels.Select(label => Html.Of(
            $"<tr><th scope=\"row\">{label}</th>{variants.Select(variant => Cell(label, variant))}</tr>\n"));

        static Html Cell(string label, DeclarationVariant variant)
        {
            var texts = Others(variant.Cookie).Where(other => other.Label == label).Select(other => other.Text);
            return Html.Of($"<td>{string.Join(", ", texts)}</td>");
        }
    }

    private static IEnumerable<(string Label, string Text)> Others(CookieRecord cookie) =>
        cookie.Extra.Select(column => (column.Header, column.Text)).Concat(cookie.Links.Select(link => ($"Link ({link.Rel})", link.Url)));
}
