using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds the site that a policy's text speaks of: the host that it names early, often, and beside words for a website.</summary>
internal static class PlatformInText
{
    /// <summary>Lines at the start of a document in which it says what it is about.</summary>
    private const int OpeningLines = 25;

    /// <summary>Lines looked at, and hosts in a line above which it is a list of others.</summary>
    private const int MostLines = 400, MostHosts = 3;

    /// <summary>What a mention counts: any, one in the opening, one beside a word for a website.</summary>
    private const int Mention = 1, InOpening = 1, BesideSiteWord = 2;

    /// <summary>What a host needs to be the platform: all three at once, or several mentions.</summary>
    private const int Least = 4;

    private static readonly string[] AddressMarks = ["www.", "://", "@"];

    public static string? Find(ExtractedDocument document)
    {
        var mentions = BlockText.OutsideTables(document).Take(MostLines).SelectMany(Mentions).ToList();
        return mentions.GroupBy(mention => HostGrammar.RegistrableDomain(mention.Host), StringComparer.Ordinal)
            .Where(site => site.Sum(mention => mention.Weight) >= Least)
            .MaxBy(site => site.Sum(mention => mention.Weight))?
            .GroupBy(mention => mention.Host, StringComparer.Ordinal)
            .MaxBy(host => host.Sum(mention => mention.Weight))?
            .Key;
    }

    /// <summary>
    /// The site that is most of all that text, links and mail addresses name, beside companies and help pages that all policies name.
    /// </summary>
    public static string? Prevailing(ExtractedDocument document)
    {
        var sites = BlockText.OutsideTables(document).Take(MostLines).SelectMany(HostsAndMail)
            .Concat(BlockText.Links(document).Take(MostLines).SelectMany(HostsAndMail))
            .Where(host => IsSite(host) && Providers.Find(host) is not { Known: true })
            .GroupBy(HostGrammar.RegistrableDomain, StringComparer.Ordinal)
            .Select(site => (Domain: site.Key, Count: site.Count()))
            .OrderByDescending(site => site.Count)
            .ToList();
        return sites is [var first, ..] && 2 * first.Count > sites.Sum(site => site.Count) ? first.Domain : null;
    }

    /// <summary>Only of what is written as an address: "layouts.web" may be a file or a name.</summary>
    private static IEnumerable<string> HostsAndMail(string text) =>
        AddressMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? HostGrammar.Find(text.Replace('@', ' ')) : [];

    private static IEnumerable<(string Host, int Weight)> Mentions(string line, int number)
    {
        var hosts = HostGrammar.Find(line);
        if (hosts.Count is 0 or > MostHosts) return [];
        var weight = Mention + (number < OpeningLines ? InOpening : 0) + (SiteWords.AreIn(line) ? BesideSiteWord : 0);
        return hosts.Where(IsSite).Select(host => (host, weight));
    }

    private static bool IsSite(string host) => !host.Contains('*', StringComparison.Ordinal) && !SiteWords.IsElsewhere(host);
}
