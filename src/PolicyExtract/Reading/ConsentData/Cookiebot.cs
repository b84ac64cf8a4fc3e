using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Cookiebot: a list for each category, a list of columns for each cookie.</summary>
internal static class Cookiebot
{
    private const string ListPrefix = "cookieTable";

    private static readonly CookieField[] Columns =
        [CookieField.Name, CookieField.Provider, CookieField.Purpose, CookieField.Duration, CookieField.Storage];

    public static IEnumerable<ConsentEntry> Read(ConsentNode node) =>
        node.Value is ScriptList list && node.Key.StartsWith(ListPrefix, StringComparison.Ordinal)
            ? list.Items.OfType<ScriptList>().Where(row => row.Items.Count >= Columns.Length).Select(row => Entry(row, node))
            : [];

    private static ConsentEntry Entry(ScriptList row, ConsentNode node)
    {
        var entry = new ConsentEntry();
        foreach (var (column, value) in Columns.Zip(row.Items)) entry.Add(column, value);
        return entry.Add(CookieField.Category, new ConsentCell(node.Key[ListPrefix.Length..], node.Value.Start, node.Value.Start));
    }
}
