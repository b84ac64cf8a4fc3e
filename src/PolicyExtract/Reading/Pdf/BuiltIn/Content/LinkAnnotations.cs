using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The links of a page to addresses (ISO 32000-1, 12.5.6.5 and 12.6.4.7).</summary>
internal static class LinkAnnotations
{
    private const int MostLinks = 10_000;

    public static List<PdfLink> Read(ObjectStore store, PdfDictionary page, PageFrame frame)
    {
        var links = new List<PdfLink>();
        foreach (var annotation in store.Items(page, "Annots").Take(MostLinks).Select(store.Resolve).OfType<PdfDictionary>())
        {
            if (store.Name(annotation, "Subtype") != "Link" || store.Dictionary(annotation, "A") is not { } action) continue;
            if (store.Text(action, "URI") is not { } uri || store.Numbers(annotation, "Rect", 4) is not { } corners) continue;
            links.Add(new PdfLink(frame.ToPage.Box(corners[0], corners[1], corners[2], corners[3]), uri));
        }
        return links;
    }
}
