using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>A font with codes of one byte (ISO 32000-1, 9.6): Type 1, TrueType, Type 3.</summary>
internal sealed class SimpleFont : Font
{
    private const int Codes = 256;
    private const double ThousandthsOfSize = 0.001;

    private readonly FontGlyph?[] glyphs = new FontGlyph?[Codes];
    private readonly Func<int, FontGlyph> make;

    private SimpleFont(PdfFontFace face, double ascent, double descent, Func<int, FontGlyph> make)
        : base(face, ascent, descent) => this.make = make;

    public static SimpleFont Load(ObjectStore store, PdfDictionary dictionary)
    {
        var descriptor = new FontDescriptor(store, dictionary);
        var face = descriptor.Face;
        var encoding = new SimpleEncoding(store, dictionary, descriptor);
        var widths = Widths(store, dictionary);
        var missing = descriptor.MissingWidth;
        return new SimpleFont(face, descriptor.Ascent, descriptor.Descent, code =>
        {
            var text = encoding.TextOf(code);
            var width = widths is null ? StandardWidths.Of(face, code, text) : widths[code] ?? missing;
            return new FontGlyph(text, width * ThousandthsOfSize, code == ' ');
        });
    }

    /// <summary>A Type 3 font paints its glyphs with procedures and measures them in a space of its own.</summary>
    public static SimpleFont LoadType3(ObjectStore store, PdfDictionary dictionary)
    {
        var matrix = store.Numbers(dictionary, "FontMatrix", 6) ?? [ThousandthsOfSize, 0, 0, ThousandthsOfSize, 0, 0];
        var box = store.Numbers(dictionary, "FontBBox", 4) ?? [0, 0, 0, 0];
        var (descent, ascent) = (Math.Min(box[1], box[3]) * matrix[3], Math.Max(box[1], box[3]) * matrix[3]);
        if (ascent - descent is <= 0 or > 4) (descent, ascent) = (0, 1);
        var encoding = new SimpleEncoding(store, dictionary, new FontDescriptor(store, dictionary));
        var widths = Widths(store, dictionary);
        return new SimpleFont(new FontDescriptor(store, dictionary).Face, ascent, descent, code =>
            new FontGlyph(encoding.TextOf(code), (widths?[code] ?? 0) * matrix[0], code == ' '));
    }

    public override int Read(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        glyph = glyphs[text[0]] ??= make(text[0]);
        return 1;
    }

    private static double?[]? Widths(ObjectStore store, PdfDictionary dictionary)
    {
        var stated = store.Items(dictionary, "Widths");
        if (stated.Count == 0) return null;
        var widths = new double?[Codes];
        var first = store.Integer(dictionary, "FirstChar", 0);
        for (var at = 0; at < stated.Count && first + at < Codes; at++)
        {
            if (first + at >= 0 && store.Resolve(stated[at]) is PdfNumber width) widths[first + at] = width.Value;
        }
        return widths;
    }
}
