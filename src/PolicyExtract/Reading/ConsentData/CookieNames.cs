using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Klaro: services, each with the names of its cookies or the patterns that they match.</summary>
internal static class CookieNames
{
    private static readonly string[] ServiceLists = ["services", "apps"];

    public static IEnumerable<ConsentEntry> Read(ConsentNode node)
    {
        if (node.Value is not ScriptObject service || service["cookies"] is not ScriptList names) return [];
        if (!ServiceLists.Contains(ConsentKeys.Plain(node.Key), StringComparer.Ordinal)) return [];
        var group = node.Group.Inside(node.Key, service);
        var entries = names.Items.Select(Name).OfType<ConsentCell>()
            .Select(name => new ConsentEntry()
                .Add(CookieField.Name, name)
                .Add(CookieField.Provider, group.Provider)
                .Add(CookieField.Category, group.Category)
                .Add(CookieField.Purpose, service["description"]))
            .ToList();
        return entries.Count == names.Items.Count ? entries : [];
    }

    /// <summary>A name, a pattern, or either with path and host behind it; null for anything else.</summary>
    private static ConsentCell? Name(ScriptValue item) => item switch
    {
        ScriptText name => ConsentWords.Of(name),
        ScriptList { Items: [ScriptText name, ..] } => Name(name),
        ScriptObject { Members: [{ Key: "pattern" or "name", Value: ScriptText name }, ..] } => Name(name),
        _ => null,
    };
}
