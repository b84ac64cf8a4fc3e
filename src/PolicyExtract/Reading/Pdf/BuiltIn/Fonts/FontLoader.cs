using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>Makes fonts of their dictionaries, each once.</summary>
internal sealed class FontLoader(ObjectStore store)
{
    private readonly Dictionary<PdfDictionary, Font> loaded = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a dictionary; a stand-in for a missing one.</summary>
    public Font Load(PdfDictionary? dictionary)
    {
        dictionary ??= PdfDictionary.Empty;
        if (loaded.TryGetValue(dictionary, out var known)) return known;
        return loaded[dictionary] = store.Name(dictionary, "Subtype") switch
        {
            "Type0" => CompositeFont.Load(store, dictionary),
            "Type3" => SimpleFont.LoadType3(store, dictionary),
            _ => SimpleFont.Load(store, dictionary),
        };
    }

    /// <summary>The map from codes to text; null without one.</summary>
    public static CMap? ToUnicode(ObjectStore store, PdfDictionary font) =>
        store.Member(font, "ToUnicode") switch
        {
            PdfStream stream => CMapParser.Parse(store, stream),
            PdfName { Value: "Identity-H" or "Identity-V" } => CMap.CodesAreUtf16,
            _ => null,
        };
}
