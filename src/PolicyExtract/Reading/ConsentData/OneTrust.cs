using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>OneTrust: groups, each with the site's own cookies and those of hosts.</summary>
internal static class OneTrust
{
    public const string Session = "Session";

    private const string OwnCookies = "FirstPartyCookies";
    private const string Hosts = "Hosts";

    /// <summary>What its lengths count, by the number of days that it takes for one of them.</summary>
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["1"] = "days",
        ["7"] = "weeks",
        ["30"] = "months",
        ["365"] = "years",
    };

    public static IEnumerable<ConsentEntry> Read(ConsentNode node) =>
        node.Value is ScriptObject group && (group[OwnCookies] ?? group[Hosts]) is ScriptList && group["GroupName"] is { } category
            ? Cookies(group[OwnCookies]).Select(cookie => Entry(cookie, category, null))
                .Concat(Items(group[Hosts]).SelectMany(host => Cookies(host["Cookies"]).Select(cookie => Entry(cookie, category, host))))
            : [];

    private static ConsentEntry Entry(ScriptObject cookie, ScriptValue category, ScriptObject? host) =>
        new ConsentEntry()
            .Add(CookieField.Name, cookie["Name"])
            .Add(CookieField.Provider, host?["DisplayName"])
            .Add(CookieField.Provider, host?["HostName"])
            .Add(CookieField.Category, category)
            .Add(CookieField.Purpose, cookie["description"])
            .Add(CookieField.Purpose, cookie["thirdPartyDescription"])
            .Add(CookieField.Purpose, host?["Description"])
            .Add(CookieField.Duration, Length(cookie))
            .Add(CookieField.Domain, cookie["Host"]);

    private static ConsentCell? Length(ScriptObject cookie)
    {
        if (ConsentWords.IsTrue(cookie["IsSession"]) && cookie["IsSession"] is { } session) return new(Session, session.Start, session.End);
        return ConsentWords.Of(cookie["Length"]) is { } length ? length with { Words = Lifetime(length.Words, ConsentWords.Of(cookie["DurationType"])?.Words) } : null;
    }

    /// <param name="length">A number.</param>
    /// <param name="unit">How many days one of them has; days when not told.</param>
    public static string Lifetime(string length, string? unit) => $"{length} {Units.GetValueOrDefault(unit ?? "1", Units["1"])}";

    private static IEnumerable<ScriptObject> Cookies(ScriptValue? list) => Items(list).Where(cookie => ConsentWords.Of(cookie["Name"]) is not null);

    private static IEnumerable<ScriptObject> Items(ScriptValue? list) => (list as ScriptList)?.Items.OfType<ScriptObject>() ?? [];
}
