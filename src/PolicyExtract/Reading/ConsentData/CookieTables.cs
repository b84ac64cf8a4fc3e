using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>CookieConsent (orestbida): tables with headers of the site's own, in both generations of its configuration.</summary>
internal static class CookieTables
{
    public static IEnumerable<ConsentEntry> Read(ConsentNode node)
    {
        if (node.Value is not ScriptObject section) return [];
        var headers = node.Group.Inside(node.Key, section);
        if (section["cookieTable"] is ScriptObject table && table["headers"] is ScriptObject columns)
            return Rows(table["body"], key => ConsentWords.Of(columns[key])?.Words, headers.Category);
        if (section["cookie_table_headers"] is ScriptList stated && section["blocks"] is ScriptList blocks)
            return blocks.Items.OfType<ScriptObject>()
                .SelectMany(block => Rows(block["cookie_table"], key => Header(stated, key), node.Group.Inside("blocks", block).Category));
        return [];
    }

    private static string? Header(ScriptList headers, string key) =>
        headers.Items.OfType<ScriptObject>().Select(header => ConsentWords.Of(header[key])?.Words).FirstOrDefault(words => words is not null);

    private static IEnumerable<ConsentEntry> Rows(ScriptValue? rows, Func<string, string?> header, ConsentCell? category) =>
        ((rows as ScriptList)?.Items.OfType<ScriptObject>() ?? []).Select(row => Row(row, header).Add(CookieField.Category, category));

    private static ConsentEntry Row(ScriptObject row, Func<string, string?> header)
    {
        var entry = new ConsentEntry();
        foreach (var (key, value) in row.Members)
        {
            if (header(key) is { } words) entry.Add(words, ConsentWords.Of(value));
        }
        return entry;
    }
}
