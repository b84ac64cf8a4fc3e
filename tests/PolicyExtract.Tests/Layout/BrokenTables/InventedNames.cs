namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Cookie names in the shapes that sites use, most of them invented.</summary>
internal static class InventedNames
{
    private static readonly string[] WellKnown =
    [
        "_ga", "_gid", "_gat", "PHPSESSID", "JSESSIONID", "_fbp", "IDE", "NID", "_hjSessionUser_*", "__cf_bm", "OptanonConsent", "_ga_*",
        "test_cookie", "ASP.NET_SessionId", "_gcl_au", "XSRF-TOKEN", "CookieConsent", "AWSALB", "YSC", "fr",
    ];

    private static readonly string[] Stems =
        ["lumo", "vexa", "quill", "nordv", "brisk", "tarn", "oxal", "pellu", "mira", "zephy", "koda", "ulm"];

    private static readonly string[] Things =
    [
        "session", "visitor", "cart", "consent", "lang", "region", "token", "uid", "track", "ab", "prefs", "auth", "seen", "ref", "id",
        "state",
    ];

    /// <summary>So many names; each occurs once.</summary>
    public static IReadOnlyList<string> Draw(Random random, int count)
    {
        const double WellKnownShare = 0.2;
        var names = new List<string>();
        while (names.Count < count)
        {
            var name = random.NextDouble() < WellKnownShare ? random.Pick(WellKnown) : Invent(random);
            if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
        }
        return names;
    }

    private static string Invent(Random random)
    {
        var (stem, thing, other) = (random.Pick(Stems), random.Pick(Things), random.Pick(Things));
        return random.Next(14) switch
        {
            0 => $"{stem}_{thing}",
            1 => $"_{stem}_{thing}_{other}",
            2 => $"{stem}.{thing}",
            3 => stem + Capital(thing) + Capital(other),
            4 => $"__Host-{stem}{Capital(thing)}",
            5 => $"__Secure-{stem}-{thing}",
            6 => $"{stem}{thing}".ToUpperInvariant(),
            7 => $"{stem}-{thing}",
            8 => $"{stem}_{random.Next(0x1000, 0xFFFFFF):x}",
            9 => $"_{stem}_*",
            10 => $"{stem}_{thing}_XXXX",
            11 => $"_{stem[..2]}{thing[..2]}",
            12 => $"{stem}.{thing}.{other}",
            _ => $"{stem}_{thing}_{other}",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
