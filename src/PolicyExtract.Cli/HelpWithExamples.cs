using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PolicyExtract.Cli;

/// <summary>The usual help, and then examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const string ExitCodes =
        "Exit codes: 0 done, 1 differences or findings, 2 wrong usage, 3 some input could not be read (the rest is written), "
        + "4 nothing found.";

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["extract"] =
        [
            "policyextract extract policy.html                          a table on the terminal, JSON in a pipe",
            "policyextract extract policies -o out                      out/cookies.csv, inventory.json, cookies.sqlite",
            "policyextract extract \"policies/**/*.html\" -o cookies.jsonl",
            "policyextract extract policies --format klaro -o klaro-config.js",
            "policyextract extract crawl.warc.gz @more.txt -o out --resume",
            "curl -s https://shop.example/cookies | policyextract extract - --platform shop.example --format csv",
        ],
        ["tables"] =
        [
            "policyextract tables policy.txt",
            "policyextract tables policies --format jsonl -o tables.jsonl",
        ],
        ["diff"] =
        [
            "policyextract diff shop-a.html shop-b.txt                  two platforms",
            "policyextract diff june/inventory.json policies --format json",
            "policyextract diff policies -o report.html                 all policies of a folder, side by side in a browser",
            "policyextract diff shop-*.html --format csv                which of many platforms declares which cookie",
            "policyextract diff before.html after.html --fail-on error  as a gate: 0 passes, 1 does not",
            "policyextract diff before.html after.html -o findings.sarif",
        ],
        ["history"] =
        [
            "policyextract history snapshots                            files such as snapshots/2024-05-01/policy.html",
            "policyextract history site:legal/cookies.md -o history.md  the commits of the git repository in site",
        ],
        ["lint"] =
        [
            "policyextract lint policy.html                             findings on the terminal, JSON in a pipe",
            "policyextract lint policies -o out --reference open-cookie-database.csv",
            "policyextract lint out/inventory.json --fail-on error      as a gate: 0 passes, 1 does not",
        ],
        ["explain"] =
        [
            "policyextract explain policy.txt --cookie _ga              one cookie: its lines, the layout, what else was possible",
            "policyextract explain policy.pdf --page 2 --svg page2.svg  a page with the words, cells and fields that were found",
            "policyextract explain policy.html --format json",
        ],
        ["worker"] =
        [
            "policyextract worker < requests.jsonl > inventories.jsonl  "
                + "{\"id\": \"shop\", \"html\": \"<p>...\"} a line; see samples/cluster",
        ],
        ["schema"] = ["policyextract schema > policyextract.schema.json"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = new HelpAction().Invoke(parseResult);
        var command = parseResult.CommandResult.Command.Name;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Examples.TryGetValue(command, out var own) ? own : Examples.Values.Select(lines => lines[0]))
            output.WriteLine($"  {line}");
        output.WriteLine();
        output.WriteLine(ExitCodes);
        return exitCode;
    }
}
