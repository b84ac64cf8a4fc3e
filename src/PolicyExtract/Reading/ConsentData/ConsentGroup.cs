using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>What holds for a list of cookies because of the objects around it.</summary>
/// <param name="Category">The category that they state.</param>
/// <param name="Provider">The service that they describe.</param>
internal readonly record struct ConsentGroup(ConsentCell? Category, ConsentCell? Provider)
{
    /// <summary>Strength from which the name of a group is that of a category and not of a service.</summary>
    private const double CategoryLike = 0.5;

    private static readonly string[] CategoryKeys = ["category", "categorySlug", "categoryName", "linkedCategory", "purposes"];
    private static readonly string[] ServiceKeys = ["dataProcessor", "serviceName", "service", "provider", "vendor"];
    private static readonly string[] TitleKeys = ["title", "label", "name", "slug"];

    /// <summary>The keys of lists and maps whose entries are services or categories.</summary>
    private static readonly string[] GroupLists =
        ["services", "apps", "categories", "groups", "vendors", "servicegroups", "cookiegroups", "consenttemplates", "sections", "blocks", "cookies"];

    /// <summary>The group inside an object.</summary>
    /// <param name="key">The key that leads to the object, or to the list that it is in.</param>
    public ConsentGroup Inside(string key, ScriptObject data)
    {
        var inside = new ConsentGroup(First(data, CategoryKeys) ?? Category, First(data, ServiceKeys) ?? Provider);
        if (!GroupLists.Contains(ConsentKeys.Plain(key), StringComparer.Ordinal) || First(data, TitleKeys) is not { } title) return inside;
        return IsCategory(title.Words) ? inside with { Category = First(data, CategoryKeys) ?? title } : inside with { Provider = First(data, ServiceKeys) ?? title };
    }

    /// <summary>The group below a key that is the name of a category.</summary>
    public ConsentGroup Below(string key, ScriptValue value) =>
        IsCategory(key) ? this with { Category = new(key, value.Start, value.Start) } : this;

    private static bool IsCategory(string words) => CategoryWords.Find(words) is { Strength: >= CategoryLike };

    private static ConsentCell? First(ScriptObject data, string[] keys)
    {
        foreach (var key in keys)
        {
            if (data[key] is ScriptText or ScriptList && ConsentWords.Of(data[key]) is { } words) return words;
        }
        return null;
    }
}
