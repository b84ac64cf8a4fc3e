using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Which optional content the file's default configuration switches off (ISO 32000-1, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly ObjectStore store;
    private readonly HashSet<PdfDictionary> on = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfDictionary> off = new(ReferenceEqualityComparer.Instance);
    private readonly bool isOnByDefault;

    public OptionalContent(ObjectStore store, PdfDictionary catalog)
    {
        this.store = store;
        var configuration = store.Dictionary(store.Dictionary(catalog, "OCProperties") ?? PdfDictionary.Empty, "D") ?? PdfDictionary.Empty;
        isOnByDefault = store.Name(configuration, "BaseState") != "OFF";
        on.UnionWith(Groups(configuration, "ON"));
        off.UnionWith(Groups(configuration, "OFF"));
    }

    /// <summary>Whether a group, or a membership of groups, is switched off.</summary>
    public bool IsOff(PdfDictionary content)
    {
        if (store.Name(content, "Type") != "OCMD") return IsGroupOff(content);
        var groups = store.Member(content, "OCGs") is PdfDictionary single ? [single] : Groups(content, "OCGs");
        if (groups.Count == 0) return false;
        return store.Name(content, "P") switch
        {
            "AllOn" => groups.Any(IsGroupOff),
            "AnyOff" => !groups.Any(IsGroupOff),
            "AllOff" => !groups.All(IsGroupOff),
            _ => groups.All(IsGroupOff),
        };
    }

    private bool IsGroupOff(PdfDictionary group) => off.Contains(group) || (!isOnByDefault && !on.Contains(group));

    private List<PdfDictionary> Groups(PdfDictionary dictionary, string key) =>
        store.Items(dictionary, key).Select(store.Resolve).OfType<PdfDictionary>().ToList();
}
