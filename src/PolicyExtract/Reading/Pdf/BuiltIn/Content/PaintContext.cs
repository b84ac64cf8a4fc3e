using PolicyExtract.Reading.Pdf.BuiltIn.Fonts;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>What all operators of a page share.</summary>
internal sealed class PaintContext(
    ObjectStore store, FontLoader fonts, OptionalContent optionalContent, PageCanvas canvas, GraphicsState state)
{
    public ObjectStore Store { get; } = store;

    public FontLoader Fonts { get; } = fonts;

    public OptionalContent OptionalContent { get; } = optionalContent;

    public PageCanvas Canvas { get; } = canvas;

    public GraphicsState State { get; set; } = state;

    /// <summary>Of the page or of the form that is being painted.</summary>
    public PdfDictionary Resources { get; set; } = PdfDictionary.Empty;

    /// <summary>The named resource of a category; null when it is missing.</summary>
    public PdfObject? Resource(string category, string? name) =>
        name is not null && Store.Dictionary(Resources, category) is { } named && Store.Member(named, name) is var found and not PdfNull
            ? found : null;
}
