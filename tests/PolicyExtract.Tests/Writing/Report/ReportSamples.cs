using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Tests.Writing.Report;

/// <summary>Comparisons for reports to show.</summary>
internal static class ReportSamples
{
    private const string Attack = "<script>attacked = 1</script><img src=x onerror=\"attacked = 1\"></script><svg onload=attacked=1>\"'>";

    private static readonly string[] Policies =
    [
        Policy("fox.example", "1 year", "Counts visits on our pages"),
        Policy("hen.example", "2 years", "Counts visits on our pages and those of others"),
        Policy("owl.example", "1 year", "Counts visits on our pages") + "\nshop_test\tBlue Fox Ltd\tTries a new page\t30 days\n",
    ];

    /// <summary>Five cookies: one the same everywhere, one that differs in two fields, one that only one platform declares.</summary>
    public static InventoryMatrix Three { get; } = Matrix([.. Policies.Select((policy, index) => Read($"{index}.txt", policy))]);

    /// <summary>Whatever a hostile policy may hold, read from a page and from fields made by hand.</summary>
    public static InventoryMatrix Hostile { get; } = Matrix(
        Read("page.html", $"""
            <title>Cookies</title><h1>Cookie policy</h1><h2>Strictly necessary cookies</h2>
            <table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr>
            <tr><td>sid&lt;script&gt;attacked=1&lt;/script&gt;</td><td>javascript:attacked=1</td>
            <td>{Attack.Replace("<", "&lt;", StringComparison.Ordinal)}<img src=x onerror="attacked = 1"><script>attacked = 1</script></td><td>1 year</td></tr>
            <tr><td>plain</td><td><a href="javascript:attacked=1">Blue Fox</a></td><td onclick="attacked = 1">Keeps you signed in</td><td>Session</td></tr>
            </table>
            """),
        new("hostile\"><script>attacked=1</script>.json", [HostileInventory]));

    private static CookieInventory HostileInventory => SampleInventories.Full with
    {
        Platform = Attack,
        Cookies =
        [
            SampleInventories.FullRecord with
            {
                Name = Attack,
                NamePattern = null,
                Provider = Attack,
                Purpose = Attack + "\u202E\u0000",
                Feature = "{{constructor.constructor('attacked=1')()}}",
                Duration = new(RetentionKind.UntilEvent, Event: Attack),
                Domains = [Attack],
                Links = [new("privacy", "javascript:attacked=1"), new(Attack, Attack)],
                Extra = [new(Attack, Attack), new("</table></article></html>", "<!--")],
                Declared = new(Attack, Attack, Attack, Attack, Attack, Attack, Attack, Attack, Attack),
                Repairs = [Attack],
                Evidence = SampleInventories.FullRecord.Evidence with { Page = 0, Lines = [new(0, 1, Attack, [new(0, 9, CookieField.Name), new(20, 5, null)])] },
            },
        ],
    };

    /// <param name="platforms">As many as are asked for, all alike but for one field.</param>
    public static InventoryMatrix Many(int platforms) => Matrix(
        [.. Enumerable.Range(0, platforms).Select(index => Read($"{index}.txt", Policy($"shop{index}.example", index == 3 ? "2 years" : "1 year", "Counts visits")))]);

    public static MatrixInput Read(string path, string policy)
    {
        var source = new SourceDocument(path, System.Text.Encoding.UTF8.GetBytes(policy));
        return new(path, PolicyOrInventory.ReadWithLines(source, CancellationToken.None).Inventories);
    }

    public static InventoryMatrix Matrix(params MatrixInput[] inputs) => MatrixComparison.Compare(inputs);

    private static string Policy(string host, string duration, string purpose) => $"""
        Cookie policy

        Which cookies are placed by the website https://{host}

        Analytics cookies

        Name	Provider	Purpose	Duration
        _ga	Google	{purpose}	{duration}
        _gid	Google	Tells visitors apart	24 hours

        Strictly necessary cookies

        Name	Provider	Purpose	Duration
        shop_session	Blue Fox Ltd	Keeps you signed in from one page to the next	Session
        shop_lang	Blue Fox Ltd	Remembers the language that you picked	1 year
        """;
}
