using System.Collections.Frozen;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>The companies that policies name, with their products and hosts.</summary>
public static class Providers
{
    private const int LongestName = 120;
    private const int MostWords = 40;
    private const double SurelyHost = 0.9;
    private const double OfHost = 0.6;
    private const double OfCorporateForm = 0.9;
    private const double OfCapitals = 0.3;
    private const double OfCapitalsInTables = 0.1;
    private const int MostWordsOfName = 5;

    // Shorter ones ("fb") are as often names of cookies.
    private const int ShortestSingleName = 4;

    // A note in parentheses ("Google (USA)") takes less away than other words beside the name.
    private const double OfNote = 0.25;

    private static readonly Lazy<PhraseTable<ProviderMeaning>> ByName = new(() => new(Named()));

    private static readonly Lazy<FrozenDictionary<string, ProviderMatch>.AlternateLookup<ReadOnlySpan<char>>> ByHost = new(() => Hosted()
        .DistinctBy(entry => entry.Host, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Host, entry => entry.Match, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> SingleNames = new(() => Named()
        .Where(name => !name.Meaning.NeedsCapital && name.Words.Length >= ShortestSingleName && name.Words.All(char.IsAsciiLetterOrDigit))
        .Select(name => name.Words)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Whom the words of a provider cell mean; null when they name nobody (empty, a dash, "various").</summary>
    public static ProviderMatch? Find(string words)
    {
        if (NoNameWords.Contains(words)) return null;
        if (HostGrammar.Likelihood(words) >= SurelyHost) return OfHostIn(words);
        var folded = FoldedWords.Of(words, MostWords);
        if ((Known(folded) ?? OfHostIn(words)) is { } found) return found;
        var slug = Slug(folded);
        return slug.Length > 0 ? new(slug, null, Known: false) : null;
    }

    /// <summary>0 to 1: how likely a text, taken by itself, is the name of a provider and nothing else.</summary>
    public static double Likelihood(string text)
    {
        if (text.Length is 0 or > LongestName || text.Contains('_', StringComparison.Ordinal)) return 0;
        var words = FoldedWords.Of(text);
        if (words.Count > MostWords) return 0;
        if (HostGrammar.Likelihood(text) is var host and > 0) return host * OfHost;
        var end = CorporateForms.EndOf(words, 0, words.Count);
        var hasForm = HasLetters(words, 0, end) && HasLetters(words, end, words.Count);
        var share = KnownShare(words, end);
        if (share > 0) return hasForm ? Math.Max(share, OfCorporateForm) : share * share;
        if (words.Count > 2 * MostWordsOfName) return 0;
        if (hasForm && char.IsUpper(text, words[0].Start)) return OfCorporateForm;
        return OfUnknown(words);
    }

    /// <summary>The company whose host it is; null when it is not in our table.</summary>
    public static ProviderMatch? OfKnownHost(string host)
    {
        for (var rest = host.AsSpan().TrimStart("*."); !rest.IsEmpty;)
        {
            if (ByHost.Value.TryGetValue(rest, out var match)) return match;
            var dot = rest.IndexOf('.');
            if (dot < 0) return null;
            rest = rest[(dot + 1)..];
        }
        return null;
    }

    /// <summary>Whether one word, in any case, is the name of a company or product of our table.</summary>
    internal static bool IsName(ReadOnlySpan<char> word) => SingleNames.Value.Contains(word);

    private static ProviderMatch? OfHostIn(string words)
    {
        foreach (var span in HostGrammar.Spans(words))
            return OfKnownHost(span.Host) ?? new(HostGrammar.RegistrableDomain(span.Host).Split('.')[0], null, Known: false);
        return null;
    }

    private static ProviderMatch? Known(in FoldedWords words)
    {
        ProviderMatch? company = null;
        for (var at = 0; at < words.Count;)
        {
            if (MatchAt(words, at, out var length) is { } match)
            {
                if (match.Service is not null && (company is null || company.ProviderId == match.ProviderId)) return match;
                company ??= match;
            }
            at += Math.Max(1, length);
        }
        return company;
    }

    private static ProviderMatch? MatchAt(in FoldedWords words, int at, out int length)
    {
        foreach (var meaning in ByName.Value.Match(words, at, out length))
        {
            if (!meaning.NeedsCapital || char.IsUpper(words.Text, words[at].Start)) return meaning.Match;
        }
        length = 0;
        return null;
    }

    // The share of known names among the words that are no corporate forms, parties or countries.
    private static double KnownShare(in FoldedWords words, int end)
    {
        var (known, all, depth) = (0.0, 0.0, 0);
        for (var at = 0; at < end;)
        {
            depth += words.IsSymbol(at, '(') ? 1 : words.IsSymbol(at, ')') ? -1 : 0;
            var isKnown = MatchAt(words, at, out var length) is not null;
            length = Math.Max(1, length);
            if (isKnown) known += length;
            if (isKnown || !IsNeutral(words, at)) all += depth > 0 && !isKnown ? OfNote : length;
            at += length;
        }
        return known == 0 ? 0 : known / all;
    }

    private static bool IsNeutral(in FoldedWords words, int at) =>
        words.Is(at, WordKind.Symbol) || NeutralWords.CountAt(words, at) > 0 || CorporateForms.Contains(words.At(at))
            || CorporateForms.IsPlace(words.At(at));

    private static double OfUnknown(in FoldedWords words)
    {
        var text = words.Text.AsSpan().Trim();
        if (!text.ContainsAny(' ', '\u00a0') && NameShape.Of(text) >= NameShape.Even) return 0;
        if (!IsCapitalized(words, out var isOfTables)) return 0;
        return isOfTables ? OfCapitalsInTables : OfCapitals;
    }

    private static bool IsCapitalized(in FoldedWords words, out bool isOfTables)
    {
        var count = 0;
        isOfTables = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (!words.Is(at, WordKind.Letters)) continue;
            if (!char.IsUpper(words.Text[words[at].Start])) return false;
            isOfTables |= FieldWords.IsOfTables(words.At(at)) || FieldWords.IsOfText(words.At(at));
            count++;
        }
        return count is > 0 and <= MostWordsOfName;
    }

    private static bool HasLetters(in FoldedWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words.Is(at, WordKind.Letters)) return true;
        }
        return false;
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
            foreach (var character in words.At(at).Trim('_')) slug.Append(character == '_' ? '-' : character);
        }
        return slug.ToString();
    }

    private static IEnumerable<(string Words, ProviderMeaning Meaning)> Named()
    {
        foreach (var provider in ProviderList.All)
        {
            foreach (var name in provider.Names) yield return Meant(name, new(provider.Id, null, Known: true));
            foreach (var service in provider.Services)
            {
                foreach (var name in service.Names) yield return Meant(name, new(provider.Id, service.Id, Known: true));
            }
        }
    }

    private static (string Words, ProviderMeaning Meaning) Meant(string name, ProviderMatch match) =>
        (name.TrimEnd('?'), new(match, name.EndsWith('?')));

    private static IEnumerable<(string Host, ProviderMatch Match)> Hosted()
    {
        foreach (var provider in ProviderList.All)
        {
            foreach (var service in provider.Services)
            {
                foreach (var host in service.Hosts) yield return (host, new(provider.Id, service.Id, Known: true));
            }
            foreach (var host in provider.Hosts) yield return (host, new(provider.Id, null, Known: true));
        }
    }

    /// <param name="NeedsCapital">Whether the name is an ordinary word in small letters.</param>
    private readonly record struct ProviderMeaning(ProviderMatch Match, bool NeedsCapital);
}
