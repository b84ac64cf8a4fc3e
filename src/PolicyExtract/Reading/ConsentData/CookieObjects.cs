using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>
/// Lists of objects, one for each cookie, which hardly differ but in their keys: Termly, CookieYes, Complianz, Usercentrics, and the device
/// storage disclosures of IAB Europe.
/// </summary>
internal static class CookieObjects
{
    private const string Session = "Session";
    private const string WebStorage = "web storage";

    /// <summary>The fields of which a list needs one beside the names.</summary>
    private static readonly CookieField[] Companions = [CookieField.Duration, CookieField.Domain, CookieField.Purpose];

    public static IEnumerable<ConsentEntry> Read(ConsentNode node)
    {
        if (!node.IsAboutCookies) return [];
        var cookies = node.Value switch
        {
            ScriptList list => list.Items.OfType<ScriptObject>().Select(cookie => Entry(cookie, node.Group)).ToList(),
            ScriptObject map when ConsentKeys.IsAboutCookies(node.Key) => map.Members.Select(member => Entry(member, node.Group)).ToList(),
            _ => [],
        };
        return cookies.Count > 0 && cookies.TrueForAll(IsCookie) ? cookies : [];
    }

    /// <summary>An entry of a map from names to what is to be said of them.</summary>
    private static ConsentEntry Entry(KeyValuePair<string, ScriptValue> member, ConsentGroup group) =>
        member.Value is not ScriptObject cookie || cookie.Members.Any(field => ConsentKeys.FieldOf(field.Key) == CookieField.Name)
            ? new ConsentEntry()
            : Entry(cookie, group).Add(CookieField.Name, new ConsentCell(member.Key, cookie.Start, cookie.Start));

    private static ConsentEntry Entry(ScriptObject cookie, ConsentGroup group)
    {
        var entry = new ConsentEntry();
        foreach (var (key, value) in cookie.Members)
        {
            if (ConsentKeys.FieldOf(key) is { } field) entry.Add(FieldOf(field, value), Words(field, key, value));
        }
        return entry.Add(CookieField.Category, group.Category).Add(CookieField.Provider, group.Provider);
    }

    /// <summary>Complianz has the category for its purpose.</summary>
    private static CookieField FieldOf(CookieField field, ScriptValue value) =>
        field == CookieField.Purpose && value is ScriptText words && CategoryWords.Find(words.Text) is { Strength: 1 } ? CookieField.Category : field;

    private static ConsentCell? Words(CookieField field, string key, ScriptValue value) => field switch
    {
        CookieField.Duration => Duration(key, value),
        CookieField.Storage => Storage(value),
        _ => ConsentWords.Of(value),
    };

    /// <summary>Constants have underscores for spaces; "web" is any storage of the browser's (IAB Europe).</summary>
    private static ConsentCell? Storage(ScriptValue value) =>
        ConsentWords.Of(value) is not { } stated ? null : stated with { Words = stated.Words == "web" ? WebStorage : stated.Words.Replace('_', ' ') };

    /// <summary>A number of seconds says so in its key; none is the session (IAB Europe, vendor device storage disclosures).</summary>
    private static ConsentCell? Duration(string key, ScriptValue value) =>
        ConsentWords.Of(value) is not { } stated ? null
        : !key.EndsWith("seconds", StringComparison.OrdinalIgnoreCase) ? stated
        : stated with { Words = stated.Words == "0" ? Session : $"{stated.Words} seconds" };

    private static bool IsCookie(ConsentEntry entry) =>
        entry.Cells.Any(cell => cell.Key == ConsentHeaders.Of(CookieField.Name))
        && entry.Cells.Any(cell => Companions.Any(field => cell.Key == ConsentHeaders.Of(field)));
}
