using System.Buffers.Binary;
using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>Reads the character table (<c>cmap</c>) of a TrueType or OpenType font program, backwards: from glyphs to text.</summary>
internal sealed class TrueTypeProgram
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int SymbolCodes = 0xF000;
    private const int MostGlyphs = 65_536;

    private readonly Dictionary<int, int> unicodeToGlyph = [];
    private readonly Dictionary<int, int> symbolToGlyph = [];
    private readonly Dictionary<int, string> glyphToText = [];

    private TrueTypeProgram(ReadOnlySpan<byte> table)
    {
        var count = U16(table, 2);
        for (var at = 0; at < count; at++)
        {
            var platform = U16(table, 4 + at * 8);
            var encoding = U16(table, 6 + at * 8);
            var offset = U32(table, 8 + at * 8);
            if (offset >= table.Length) continue;
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            ReadSubtable(table[(int)offset..], isUnicode ? unicodeToGlyph : symbolToGlyph);
        }
        foreach (var (code, glyph) in unicodeToGlyph.OrderBy(pair => pair.Key))
        {
            if (Rune.TryCreate(code, out var rune)) glyphToText.TryAdd(glyph, rune.ToString());
        }
    }

    /// <summary>The program; null when it has no such table.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> program)
    {
        var data = program.Span;
        var tables = U16(data, 4);
        for (var at = HeaderLength; at < HeaderLength + tables * RecordLength && at + RecordLength <= data.Length; at += RecordLength)
        {
            var offset = U32(data, at + 8);
            if (data.Slice(at, 4).SequenceEqual("cmap"u8) && offset < data.Length) return new TrueTypeProgram(data[(int)offset..]);
        }
        return null;
    }

    /// <summary>The text of a glyph; null when no character leads to it.</summary>
    public string? TextOfGlyph(int glyph) => glyphToText.GetValueOrDefault(glyph);

    /// <summary>The text of a code of a symbolic font: through the glyph it shows, where the font maps characters too.</summary>
    public string? TextOfSymbolicCode(int code) =>
        symbolToGlyph.TryGetValue(code, out var glyph) || symbolToGlyph.TryGetValue(SymbolCodes + code, out glyph) ? TextOfGlyph(glyph)
            : null;

    private static void ReadSubtable(ReadOnlySpan<byte> table, Dictionary<int, int> map)
    {
        switch (U16(table, 0))
        {
            case 0:
                for (var code = 0; code < 256 && 6 + code < table.Length; code++) Add(map, code, table[6 + code]);
                break;
            case 4:
                ReadSegments(table, map);
                break;
            case 6:
                for (var at = 0; at < U16(table, 8); at++) Add(map, U16(table, 6) + at, U16(table, 10 + at * 2));
                break;
            case 12:
                ReadGroups(table, map);
                break;
        }
    }

    /// <summary>Format 4: segments of codes with a shift, or with an array of glyphs.</summary>
    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, int> map)
    {
        var doubled = U16(table, 6);
        for (var at = 0; at < doubled; at += 2)
        {
            var (end, start) = (U16(table, 14 + at), U16(table, 16 + doubled + at));
            var (delta, offset) = (U16(table, 16 + 2 * doubled + at), U16(table, 16 + 3 * doubled + at));
            for (var code = start; code <= end && code < char.MaxValue && map.Count < MostGlyphs; code++)
            {
                var glyph = offset == 0 ? code : U16(table, 16 + 3 * doubled + at + offset + 2 * (code - start));
                if (glyph != 0) Add(map, code, glyph + delta & 0xFFFF);
            }
        }
    }

    /// <summary>Format 12: groups of code points.</summary>
    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, int> map)
    {
        var groups = U32(table, 12);
        for (var group = 0L; group < groups && 16 + group * 12 < table.Length; group++)
        {
            var at = (int)(16 + group * 12);
            var (start, end, glyph) = (U32(table, at), U32(table, at + 4), U32(table, at + 8));
            for (var code = start; code <= end && code <= 0x10FFFF && map.Count < MostGlyphs; code++)
                Add(map, (int)code, (int)(glyph + (code - start)));
        }
    }

    private static void Add(Dictionary<int, int> map, int code, int glyph)
    {
        if (glyph is > 0 and < MostGlyphs && map.Count < MostGlyphs) map.TryAdd(code, glyph);
    }

    private static int U16(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static long U32(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : 0;
}
