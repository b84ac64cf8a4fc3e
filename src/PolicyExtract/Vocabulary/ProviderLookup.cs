using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>The table of companies, found by name and by host.</summary>
internal static class ProviderLookup
{
    // Shorter ones ("fb") are as often names of cookies.
    private const int ShortestSingleName = 4;

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

    /// <summary>Whether one word, in any case, is the name of a company or product.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => SingleNames.Value.Contains(word);

    /// <summary>The company whose host it is; null when it is not in the table.</summary>
    public static ProviderMatch? OfHost(string host)
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

    /// <summary>Whether a text holds the name of a company or product; some are ordinary words too.</summary>
    public static bool AreIn(FoldedWords words) => ByName.Value.AnyIn(words);

    /// <summary>The company or product whose name starts at a word, and the number of its words; null and 0 when none does.</summary>
    public static ProviderMatch? MatchAt(FoldedWords words, int at, out int length)
    {
        foreach (var meaning in ByName.Value.Match(words, at, out length))
        {
            if (!meaning.NeedsCapital || char.IsUpper(words.Text, words[at].Start)) return meaning.Match;
        }
        length = 0;
        return null;
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
