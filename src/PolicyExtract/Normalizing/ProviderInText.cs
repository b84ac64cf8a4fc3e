using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Finds a known provider in a heading: the heading is its name, or the name stands in parentheses or behind a colon. A company by its full
/// name in parentheses behind a service need not be known: "Heat maps (Acme Ltd.)".
/// </summary>
internal static class ProviderInText
{
    /// <summary>Likelihood from which words are taken for a provider's name and nothing else.</summary>
    private const double Sure = 0.6;

    /// <summary>Strength from which words before a colon are the label of what follows.</summary>
    private const double SurelyLabel = 0.8;

    /// <summary>Characters of the longest header that may stand before a company.</summary>
    private const int LongestHeader = 60;

    private static readonly string[] Ends = ["(", ")", "（", "）", ": ", "："];

    /// <summary>Likelihood from which words are hosts and nothing else.</summary>
    private const double SurelyHosts = 1;

    /// <summary>
    /// The hosts that consent managers write over the cookies of a site that has no name; null where other words stand, or where a sentence
    /// ends with a host.
    /// </summary>
    public static StatedWords? FindHosts(InlineText content) =>
        content.Text.Contains('.', StringComparison.Ordinal)
        && HeadingWords.Of(content) is var hosts && HostGrammar.Likelihood(hosts.Words) >= SurelyHosts && !hosts.Words.EndsWith('.')
        && !hosts.Words.Contains("://", StringComparison.Ordinal)
            ? hosts
            : null;

    public static StatedWords? Find(InlineText content)
    {
        if (content.IsEmpty) return null;
        var words = HeadingWords.Of(content).Words;
        // An address by itself is where to read on.
        if (words.Contains("://", StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal)) return null;
        if (Labelled(words) is { Length: > 0 } labelled) return new(labelled, content);
        if (CompanyOf(words) is { } company) return new(company, content);
        var parts = words.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = parts.Select(WithoutCookies).Where(IsNoTitle).Concat(parts.Select(WithoutCookieWords))
            .FirstOrDefault(part => IsKnown(part) && !IsList(part));
        return known is null ? null : new(known, content);
    }

    /// <summary>The full name of a company in the parentheses at the end; null without one.</summary>
    private static string? CompanyOf(string words) =>
        words is [.., ')'] && words.LastIndexOf('(') is > 0 and var open && words[(open + 1)..^1].Trim() is { Length: > 0 } company
        && Providers.IsFullName(company)
            ? company
            : null;

    /// <summary>"(Google Ads, Meta Pixel)" are what a category is about, and not the one who sets its cookies.</summary>
    private static bool IsList(string words) =>
        words.Contains(',', StringComparison.Ordinal) && words.Split(',', StringSplitOptions.TrimEntries).All(IsKnown);

    /// <summary>"Cookies de Meta" are Meta's: the words without the one for cookies that begins them, and without what ties them to it.</summary>
    private static string WithoutCookies(string words)
    {
        var first = words.IndexOf(' ', StringComparison.Ordinal);
        var second = first < 0 ? -1 : words.IndexOf(' ', first + 1);
        return second > 0 && CookieWords.IsIn(words[..first]) && NeutralWords.Contains(FoldedText.Fold(words[(first + 1)..second]))
            ? words[(second + 1)..]
            : words;
    }

    /// <summary>"Cookie Information" and "Cookie Script" are companies, but over a policy they are its title.</summary>
    private static bool IsNoTitle(string words) => !words.Split(' ').Contains("cookie", StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands behind a header's words for providers: "Anbieter: Ahorn GmbH"; null without them.</summary>
    private static string? Labelled(string words) =>
        words.IndexOfAny([':', '：']) is > 0 and var colon
        && IsHeader(words[..colon])
            ? words[(colon + 1)..].Trim()
            : null;

    /// <summary>"Owned by Hotjar": the words behind those of a header; all of them where no known provider stands behind such.</summary>
    public static string WithoutHeader(string words)
    {
        for (var at = words.IndexOf(' ', StringComparison.Ordinal); at is > 0 and <= LongestHeader; at = words.IndexOf(' ', at + 1))
        {
            var isHeader = words.AsSpan(0, at).Contains(' ') && IsHeader(words[..at]);
            if (isHeader && IsKnown(words[(at + 1)..])) return words[(at + 1)..];
        }
        return words;
    }

    /// <summary>Whether words are those of a header for providers.</summary>
    public static bool IsHeader(string words) =>
        HeaderWords.Match(words) is [{ Field: CookieField.Provider, Strength: >= SurelyLabel }, ..];

    public static bool IsKnown(string words) =>
        words.Length > 0 && Providers.Likelihood(words) >= Sure && Providers.Find(words) is { Known: true };

    private static string WithoutCookieWords(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !CookieWords.IsIn(word)))
            .Trim(':', '-', '–', ' ');
}
