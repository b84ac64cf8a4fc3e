using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>
/// What the codes of a simple font mean: the map to Unicode comes first, then the names of Differences, then the base encoding,
/// then what the embedded font program says of itself (ISO 32000-1, 9.6.6 and 9.10.2).
/// </summary>
internal sealed class SimpleEncoding
{
    private readonly CMap? toUnicode;
    private readonly Dictionary<int, string> differences;
    private readonly Func<int, string?> baseEncoding;

    public SimpleEncoding(ObjectStore store, PdfDictionary font, FontDescriptor descriptor)
    {
        toUnicode = FontLoader.ToUnicode(store, font);
        var encoding = store.Member(font, "Encoding");
        var dictionary = encoding as PdfDictionary ?? PdfDictionary.Empty;
        differences = Differences(store, dictionary);
        var named = StandardEncodings.ByName((encoding as PdfName)?.Value ?? store.Name(dictionary, "BaseEncoding"));
        baseEncoding = named is not null ? code => InTable(named, code) : Implied(store, font, descriptor);
    }

    /// <summary>Empty for a code that paints nothing, <see cref="PdfGlyph.Unmapped"/> for one whose meaning nothing tells.</summary>
    public string TextOf(int code)
    {
        if (Font.Meaningful(toUnicode?.TextOf(code, 1)) is { } mapped) return mapped;
        if (differences.TryGetValue(code, out var name)) return GlyphNames.ToText(name) ?? FromDingbats(name, code) ?? PdfGlyph.Unmapped;
        return baseEncoding(code) ?? (code == ' ' ? " " : toUnicode is null ? "" : PdfGlyph.Unmapped);
    }

    private string? FromDingbats(string name, int code) => name[0] == 'a' && name.Length <= 4 ? baseEncoding(code) : null;

    private static Dictionary<int, string> Differences(ObjectStore store, PdfDictionary encoding)
    {
        var names = new Dictionary<int, string>();
        var code = 0d;
        foreach (var item in store.Items(encoding, "Differences").Select(store.Resolve))
        {
            if (item is PdfNumber number) code = number.Value;
            if (item is PdfName { Value.Length: > 0 } name && code is >= 0 and < 256) names[(int)code++] = name.Value;
        }
        return names;
    }

    private static string? InTable(string table, int code) =>
        StandardEncodings.CharacterOf(table, code) is not '\0' and var character ? character.ToString() : null;

    private static Func<int, string?> Implied(ObjectStore store, PdfDictionary font, FontDescriptor descriptor)
    {
        var face = descriptor.Face;
        if (StandardWidths.IsNamed(face, "ZapfDingbats")) return code => InTable(StandardEncodings.ZapfDingbats, code);
        if (StandardWidths.IsNamed(face, "Symbol") && descriptor.Program("FontFile2") is null)
            return code => InTable(StandardEncodings.Symbol, code);
        if (descriptor.Program("FontFile") is { } type1) return Filled(Type1Program.Encoding(type1), StandardEncodings.Standard);
        if (descriptor.Program("FontFile3") is { } compact) return Filled(CompactFontProgram.Encoding(compact), StandardEncodings.Standard);
        if (descriptor.Program("FontFile2") is { } trueType && TrueTypeProgram.Read(trueType) is { } program && descriptor.IsSymbolic)
            return code => program.TextOfSymbolicCode(code) ?? InTable(StandardEncodings.WinAnsi, code);
        var table = store.Name(font, "Subtype") == "TrueType" ? StandardEncodings.WinAnsi : StandardEncodings.Standard;
        return code => InTable(table, code);
    }

    private static Func<int, string?> Filled(string?[] ofProgram, string otherwise) => code => ofProgram[code] ?? InTable(otherwise, code);
}
