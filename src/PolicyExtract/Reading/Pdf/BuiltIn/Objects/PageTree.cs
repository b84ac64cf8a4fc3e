namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Flattens the page tree (ISO 32000-1, 7.7.3): each page with what it inherits.</summary>
internal sealed class PageTree(ObjectStore store)
{
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly List<PdfDictionary> pages = [];
    private readonly HashSet<int> visited = [];

    /// <summary>The pages in order; of a lost tree, the pages that a repair found.</summary>
    public IReadOnlyList<PdfDictionary> Flatten(PdfDictionary catalog)
    {
        Walk(catalog.Entries.GetValueOrDefault("Pages"));
        if (pages.Count == 0 && !store.IsRepaired)
        {
            store.Repair();
            visited.Clear();
            Walk((store.Resolve(store.Trailer.Entries.GetValueOrDefault("Root")) as PdfDictionary)?.Entries.GetValueOrDefault("Pages"));
        }
        if (pages.Count == 0)
            pages.AddRange(store.LoosePages.Select(number => store.Resolve(new PdfReference(number))).OfType<PdfDictionary>());
        return pages;
    }

    private void Walk(PdfObject? root)
    {
        var pending = new Stack<(PdfObject? Node, PdfDictionary Inherited)>();
        pending.Push((root, PdfDictionary.Empty));
        for (var nodes = 0; nodes < EngineLimits.PageNodes && pages.Count < EngineLimits.Pages && pending.TryPop(out var next); nodes++)
        {
            if (next.Node is PdfReference reference && !visited.Add(reference.Number)) continue;
            if (store.Resolve(next.Node) is not PdfDictionary node) continue;
            var merged = WithInherited(node, next.Inherited);
            if (!node.Entries.ContainsKey("Kids")) pages.Add(merged);
            else foreach (var kid in store.Items(node, "Kids").Take(EngineLimits.PageNodes).Reverse()) pending.Push((kid, merged));
        }
    }

    private static PdfDictionary WithInherited(PdfDictionary node, PdfDictionary inherited)
    {
        var entries = new Dictionary<string, PdfObject>(node.Entries, StringComparer.Ordinal);
        foreach (var key in Inheritable)
        {
            if (inherited.Entries.TryGetValue(key, out var value)) entries.TryAdd(key, value);
        }
        return new PdfDictionary(entries);
    }
}
