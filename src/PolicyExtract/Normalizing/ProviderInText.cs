using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds a known provider in a heading: the heading is its name, or the name stands in parentheses.</summary>
internal static class ProviderInText
{
    /// <summary>Likelihood from which words are taken for a provider's name and nothing else.</summary>
    private const double Sure = 0.6;

    private static readonly char[] Parentheses = ['(', ')', '（', '）'];

    public static StatedWords? Find(InlineText content)
    {
        if (content.IsEmpty) return null;
        var parts = content.Text.Split(Parentheses, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Select(WithoutCookieWords).Where(IsKnown).Select(name => new StatedWords(name, content)).FirstOrDefault();
    }

    public static bool IsKnown(string words) =>
        words.Length > 0 && Providers.Likelihood(words) >= Sure && Providers.Find(words) is { Known: true };

    private static string WithoutCookieWords(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !CookieWords.IsIn(word)))
            .Trim(':', '-', '–', ' ');
}
