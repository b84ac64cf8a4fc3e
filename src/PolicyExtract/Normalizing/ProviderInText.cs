using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds a known provider in a heading: the heading is its name, or the name stands in parentheses or behind a colon.</summary>
internal static class ProviderInText
{
    /// <summary>Likelihood from which words are taken for a provider's name and nothing else.</summary>
    private const double Sure = 0.6;

    /// <summary>Strength from which words before a colon are the label of what follows.</summary>
    private const double SurelyLabel = 0.8;

    private static readonly string[] Ends = ["(", ")", "（", "）", ": ", "："];

    public static StatedWords? Find(InlineText content)
    {
        if (content.IsEmpty) return null;
        var words = HeadingWords.Of(content).Words;
        if (Labelled(words) is { Length: > 0 } labelled) return new(labelled, content);
        var parts = words.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Select(WithoutCookieWords).Where(IsKnown).Select(name => new StatedWords(name, content)).FirstOrDefault();
    }

    /// <summary>What stands behind a header's words for providers: "Anbieter: Ahorn GmbH"; null without them.</summary>
    private static string? Labelled(string words) =>
        words.IndexOfAny([':', '：']) is > 0 and var colon
        && HeaderWords.Match(words[..colon]) is [{ Field: CookieField.Provider, Strength: >= SurelyLabel }, ..]
            ? words[(colon + 1)..].Trim()
            : null;

    public static bool IsKnown(string words) =>
        words.Length > 0 && Providers.Likelihood(words) >= Sure && Providers.Find(words) is { Known: true };

    private static string WithoutCookieWords(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !CookieWords.IsIn(word)))
            .Trim(':', '-', '–', ' ');
}
