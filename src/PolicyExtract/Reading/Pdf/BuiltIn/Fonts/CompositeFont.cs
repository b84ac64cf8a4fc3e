using System.Buffers.Binary;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>A Type 0 font (ISO 32000-1, 9.7): codes of one to four bytes, mapped to the CIDs of a descendant.</summary>
internal sealed class CompositeFont : Font
{
    private const double ThousandthsOfSize = 0.001;
    private const double UsualWidth = 1000;

    private readonly CMap encoding;
    private readonly CMap? toUnicode;
    private readonly CidWidths widths;
    private readonly ReadOnlyMemory<byte>? cidToGlyph;
    private readonly TrueTypeProgram? program;
    private readonly Dictionary<uint, FontGlyph> glyphs = [];

    private CompositeFont(ObjectStore store, PdfDictionary dictionary, PdfDictionary descendant, FontDescriptor descriptor)
        : base(descriptor.Face, descriptor.Ascent, descriptor.Descent)
    {
        encoding = CMapParser.Load(store, store.Member(dictionary, "Encoding"));
        toUnicode = FontLoader.ToUnicode(store, dictionary);
        widths = new CidWidths(store, descendant, store.Number(descendant, "DW", UsualWidth));
        cidToGlyph = store.Member(descendant, "CIDToGIDMap") is PdfStream map ? store.Decoder.Decode(map).Bytes : null;
        if (toUnicode is null && descriptor.Program("FontFile2") is { } trueType) program = TrueTypeProgram.Read(trueType);
    }

    public override bool IsVertical => encoding.IsVertical;

    public static CompositeFont Load(ObjectStore store, PdfDictionary dictionary)
    {
        var descendant = store.Items(dictionary, "DescendantFonts").Select(store.Resolve).OfType<PdfDictionary>().FirstOrDefault()
            ?? PdfDictionary.Empty;
        return new CompositeFont(store, dictionary, descendant, new FontDescriptor(store, descendant));
    }

    public override int Read(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        var length = encoding.ReadCode(text, out var code);
        var key = code ^ (uint)length << 29;
        if (!glyphs.TryGetValue(key, out glyph))
        {
            var cid = encoding.CidOf(code);
            glyph = new FontGlyph(TextOf(code, length, cid), widths[cid] * ThousandthsOfSize, length == 1 && code == ' ');
            if (glyphs.Count < EngineLimits.MappedCodes) glyphs[key] = glyph;
        }
        return length;
    }

    private string TextOf(uint code, int length, int cid) =>
        Meaningful(toUnicode?.TextOf(code, length)) ?? Meaningful(program?.TextOfGlyph(GlyphOf(cid)))
            ?? Meaningful(encoding.TextOf(code, length)) ?? PdfGlyph.Unmapped;

    private int GlyphOf(int cid) =>
        cidToGlyph is not { } map ? cid
        : cid >= 0 && cid < map.Length / 2 ? BinaryPrimitives.ReadUInt16BigEndian(map.Span[(cid * 2)..])
        : 0;
}
