using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Collects the links of a row and tells what they lead to.</summary>
internal static class CellsToLinks
{
    /// <summary>What the address, the link's words or the column's header hold when it leads to a way out, in folded form.</summary>
    private static readonly ValueList<string> OptOut =
        ["optout", "opt-out", "opt_out", "opt out", "unsubscribe", "widerspruch", "desactiver", "disattiva", "afmelden", "deaktivieren"];

    /// <summary>The same for a privacy notice.</summary>
    private static readonly ValueList<string> Privacy =
    [
        "privac", "datenschutz", "confidential", "prywatnosc", "personvern", "privatliv", "integritet", "tietosuoja", "soukromi", "gdpr",
        "dsgvo", "rgpd", "data-protection", "data protection",
    ];

    /// <param name="pageUrl">The page's own address, against which relative links are read; null leaves them out.</param>
    public static ValueList<CookieLink> Read(TableReading table, ValueList<GridCell> row, string? pageUrl)
    {
        var links = new List<CookieLink>();
        for (var column = 0; column < row.Count; column++)
        {
            foreach (var fragment in row[column].Content.Fragments)
            {
                if (fragment.Href is null || Absolute(fragment.Href, pageUrl) is not { } url) continue;
                links.Add(new(Rel(table.Columns[column].Header, fragment.Text, url), url));
            }
        }
        return links.Count == 0 ? [] : links.Distinct().ToValueList();
    }

    private static string? Absolute(string href, string? pageUrl)
    {
        var isPage = Uri.TryCreate(pageUrl, UriKind.Absolute, out var page);
        var isUrl = isPage ? Uri.TryCreate(page, href, out var url) : Uri.TryCreate(href, UriKind.Absolute, out url);
        return isUrl && (url!.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url.AbsoluteUri : null;
    }

    private static string Rel(string header, string words, string url)
    {
        string[] clues = [FoldedText.Fold(words), FoldedText.Fold(url), FoldedText.Fold(header)];
        foreach (var clue in clues)
        {
            if (OptOut.Any(word => clue.Contains(word, StringComparison.Ordinal))) return "optout";
            if (Privacy.Any(word => clue.Contains(word, StringComparison.Ordinal))) return "privacy";
        }
        return "about";
    }
}
