using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>The companies that policies name, with their products and hosts.</summary>
public static class Providers
{
    private const int MostWords = 40;
    private const double SurelyHost = 0.9;

    /// <summary>
    /// Whom the words of a provider cell mean; null when they name nobody (empty, a dash, "various", "first party").
    /// </summary>
    public static ProviderMatch? Find(string words)
    {
        if (NoNameWords.Contains(words)) return null;
        if (HostGrammar.Likelihood(words) >= SurelyHost) return OfHostIn(words);
        var folded = FoldedWords.Of(words, MostWords);
        if ((Known(folded) ?? OfHostIn(words)) is { } found) return found;
        var slug = PartyWords.Likelihood(words) >= 1 ? "" : Slug(folded);
        return slug.Length > 0 ? new(slug, null, Known: false) : null;
    }

    /// <summary>0 to 1: how likely a text, taken by itself, is the name of a provider and nothing else.</summary>
    public static double Likelihood(string text) => Likelihood(FoldedWords.Of(text));

    internal static double Likelihood(FoldedWords words) => ProviderLikelihood.Of(words);

    /// <summary>Whether a text is the name of a company with its form behind it: "Acme Ltd.".</summary>
    internal static bool IsFullName(string text) => ProviderLikelihood.IsFullName(FoldedWords.Of(text));

    private static ProviderMatch? OfHostIn(string words)
    {
        foreach (var span in HostGrammar.Spans(words))
            return ProviderLookup.OfHost(span.Host) ?? new(HostGrammar.RegistrableDomain(span.Host).Split('.')[0], null, Known: false);
        return null;
    }

    private static ProviderMatch? Known(FoldedWords words)
    {
        ProviderMatch? company = null;
        for (var at = 0; at < words.Count;)
        {
            if (ProviderLookup.MatchAt(words, at, out var length) is { } match)
            {
                if (match.Service is not null && (company is null || company.ProviderId == match.ProviderId)) return match;
                company ??= match;
            }
            at += Math.Max(1, length);
        }
        return company;
    }

    // "柳ベーカリー" is one word although each of its characters is read as one.
    private static string Slug(FoldedWords words)
    {
        var end = CorporateForms.EndOf(words, 0, words.Count);
        var slug = new StringBuilder();
        for (var at = CorporateForms.StartOf(words, end); at < end; at++)
        {
            if (words.IsSymbol(at, '(') || words.IsSymbol(at, '/') || words.IsSymbol(at, ',')) break;
            if (words.Is(at, WordKind.Symbol)) continue;
            if (slug.Length > 0 && !(words.IsGlued(at) && IsOfIdeographs(words, at))) slug.Append('-');
            foreach (var character in words.At(at).Trim('_')) slug.Append(character == '_' ? '-' : character);
        }
        return CorporateForms.WithoutIdeographs(slug.ToString());
    }

    private static bool IsOfIdeographs(FoldedWords words, int at) =>
        CharacterKinds.IsIdeograph(words.Text[words[at].Start]) && CharacterKinds.IsIdeograph(words.Text[words[at - 1].Start]);
}
