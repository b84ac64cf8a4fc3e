using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Finds the site that a policy's text speaks of: the host that it names first and beside a word for a website.</summary>
internal static class PlatformInText
{
    /// <summary>Lines at the start of a document in which it says what it is about.</summary>
    private const int OpeningLines = 25;

    /// <summary>Lines looked at, and hosts in a line above which it is a list of others.</summary>
    private const int MostLines = 400, MostHosts = 3;

    /// <summary>What a mention counts: any, one in the opening or a heading, one beside a word for a website.</summary>
    private const int Mention = 1, InOpening = 1, BesideSiteWord = 2;

    /// <summary>What a host needs to be the platform: a lone mention far down is of somebody else.</summary>
    private const int Least = 2;

    public static string? Find(ValueList<DocumentBlock> blocks)
    {
        var scores = new Dictionary<string, int>(StringComparer.Ordinal);
        var hosts = new List<string>();
        var number = 0;
        foreach (var (block, line) in blocks.Where(block => block is not TableBlock).SelectMany(block => BlockText.Lines(block).Select(line => (block, line))).Take(MostLines))
        {
            var weight = Mention + (number++ < OpeningLines || block is Heading ? InOpening : 0) + (SiteWords.AreIn(line) ? BesideSiteWord : 0);
            foreach (var host in Hosts(line))
            {
                scores[host] = scores.GetValueOrDefault(host) + weight;
                hosts.Add(host);
            }
        }
        return Best(hosts.Distinct(StringComparer.Ordinal), scores);
    }

    /// <summary>By the sum over all hosts of the same site, then by the host's own.</summary>
    private static string? Best(IEnumerable<string> hosts, Dictionary<string, int> scores) =>
        hosts.GroupBy(HostGrammar.RegistrableDomain, StringComparer.Ordinal)
            .Where(site => site.Sum(host => scores[host]) >= Least)
            .MaxBy(site => site.Sum(host => scores[host]))?
            .MaxBy(host => scores[host]);

    private static IEnumerable<string> Hosts(string line)
    {
        var hosts = HostGrammar.Find(line);
        return hosts.Count > MostHosts ? [] : hosts.Where(host => !host.Contains('*', StringComparison.Ordinal) && !SiteWords.IsElsewhere(host));
    }
}
