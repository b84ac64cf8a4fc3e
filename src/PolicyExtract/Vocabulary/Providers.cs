using System.Collections.Frozen;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>The companies that policies name, with their products and hosts.</summary>
public static class Providers
{
    private const int LongestName = 120;
    private const double OfHost = 0.6;
    private const double OfCorporateForm = 0.9;
    private const double OfCapitals = 0.3;
    private const int MostWordsOfName = 5;

    private static readonly Lazy<PhraseTable<ProviderMatch>> ByName = new(() => new(Named()));

    private static readonly Lazy<FrozenDictionary<string, ProviderMatch>> ByHost = new(() => Hosted()
        .DistinctBy(entry => entry.Host, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Host, entry => entry.Match, StringComparer.Ordinal));

    /// <summary>Whom the words of a provider cell mean; null when they name nobody (empty, a dash, "various").</summary>
    public static ProviderMatch? Find(string words)
    {
        if (NoNameWords.Contains(words)) return null;
        var folded = FoldedWords.Of(words, LongestName);
        if (Known(folded) is { } known) return known;
        foreach (var span in HostGrammar.Spans(words)) return OfHostName(span.Host);
        var slug = Slug(folded);
        return slug.Length > 0 ? new(slug, null, Known: false) : null;
    }

    /// <summary>0 to 1: how likely a text, taken by itself, is the name of a provider and nothing else.</summary>
    public static double Likelihood(string text)
    {
        if (text.Length is 0 or > LongestName) return 0;
        var words = FoldedWords.Of(text);
        var scan = PhraseScan<ProviderMatch>.Of(words, ByName.Value);
        var hasForm = HasForm(words);
        if (scan.Hits.Count > 0) return hasForm ? Math.Max(scan.Share, OfCorporateForm) : scan.Share * scan.Share;
        if (words.Count > 2 * MostWordsOfName) return 0;
        if (hasForm && words.Count > 1) return OfCorporateForm;
        if (HostGrammar.Likelihood(text) is var host and > 0) return host * OfHost;
        return IsCapitalized(words) ? OfCapitals : 0;
    }

    /// <summary>The company whose host it is; null when it is not in our table.</summary>
    public static ProviderMatch? OfKnownHost(string host)
    {
        for (var rest = host.TrimStart('*', '.'); rest.Length > 0;)
        {
            if (ByHost.Value.TryGetValue(rest, out var match)) return match;
            var dot = rest.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) return null;
            rest = rest[(dot + 1)..];
        }
        return null;
    }

    // Symbols at the end are taken off with the forms, but are none.
    private static bool HasForm(in FoldedWords words)
    {
        for (var at = CorporateForms.EndOf(words, 0, words.Count); at < words.Count; at++)
        {
            if (words.Is(at, WordKind.Letters)) return true;
        }
        return false;
    }

    private static ProviderMatch OfHostName(string host) =>
        OfKnownHost(host) ?? new(HostGrammar.RegistrableDomain(host).Split('.')[0], null, Known: false);

    private static ProviderMatch? Known(in FoldedWords words)
    {
        ProviderMatch? company = null;
        for (var at = 0; at < words.Count;)
        {
            var matches = ByName.Value.Match(words, at, out var length);
            foreach (var match in matches)
            {
                if (match.Service is not null && (company is null || company.ProviderId == match.ProviderId)) return match;
                company ??= match;
            }
            at += Math.Max(1, length);
        }
        return company;
    }

    private static string Slug(in FoldedWords words)
    {
        var end = CorporateForms.EndOf(words, 0, words.Count);
        var slug = new StringBuilder();
        for (var at = 0; at < end; at++)
        {
            if (words.IsSymbol(at, '(') || words.IsSymbol(at, '/') || words.IsSymbol(at, ',')) break;
            if (words.Is(at, WordKind.Symbol)) continue;
            if (slug.Length > 0) slug.Append('-');
            slug.Append(words.At(at));
        }
        return slug.ToString();
    }

    private static bool IsCapitalized(in FoldedWords words)
    {
        var count = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (!words.Is(at, WordKind.Letters)) continue;
            if (!char.IsUpper(words.Text[words[at].Start])) return false;
            count++;
        }
        return count is > 0 and <= MostWordsOfName;
    }

    private static IEnumerable<(string Words, ProviderMatch Meaning)> Named()
    {
        foreach (var provider in ProviderList.All)
        {
            foreach (var name in provider.Names.Append(provider.Id)) yield return (name, new(provider.Id, null, Known: true));
            foreach (var service in provider.Services)
            {
                foreach (var name in service.Names) yield return (name, new(provider.Id, service.Id, Known: true));
            }
        }
    }

    private static IEnumerable<(string Host, ProviderMatch Match)> Hosted()
    {
        foreach (var provider in ProviderList.All)
        {
            foreach (var host in provider.Hosts) yield return (host, new(provider.Id, null, Known: true));
            foreach (var service in provider.Services)
            {
                foreach (var host in service.Hosts) yield return (host, new(provider.Id, service.Id, Known: true));
            }
        }
    }
}
