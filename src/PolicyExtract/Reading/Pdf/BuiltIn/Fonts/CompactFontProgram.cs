namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>Reads the encoding of a font program in the Compact Font Format (Adobe Technical Note 5176).</summary>
internal sealed class CompactFontProgram
{
    private const int Codes = 256;
    private const int StandardStrings = 391;
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;

    /// <summary>The characters of the standard strings 1 to 228; those beyond name glyphs of expert fonts.</summary>
    private const string StandardCharacters =
            " !\"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_"
            + "‘abcdefghijklmnopqrstuvwxyz{|}~¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜¯"
            + "˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠ"
            + "ÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž";

    private readonly byte[] data;
    private readonly List<Range> strings;
    private readonly Dictionary<int, int> top;
    private readonly int glyphCount;

    private CompactFontProgram(byte[] data)
    {
        this.data = data;
        var at = Byte(2);
        ReadIndex(ref at);
        var tops = ReadIndex(ref at);
        strings = ReadIndex(ref at);
        top = tops.Count > 0 ? ReadDictionary(data.AsSpan()[tops[0]]) : [];
        var charStrings = top.GetValueOrDefault(CharStringsOperator);
        glyphCount = Number(charStrings, 2);
    }

    /// <summary>The text of each code; null where the program says nothing.</summary>
    public static string?[] Encoding(ReadOnlyMemory<byte> program) => new CompactFontProgram(program.ToArray()).ReadEncoding();

    private string?[] ReadEncoding()
    {
        const int StandardEncoding = 0, ExpertEncoding = 1;
        var texts = new string?[Codes];
        var place = top.GetValueOrDefault(EncodingOperator);
        if (place is StandardEncoding or ExpertEncoding || place >= data.Length) return texts;
        var charset = ReadCharset();
        var format = Byte(place) & 0x7F;
        var (at, glyph) = (place + 2, 1);
        for (var item = 0; item < Byte(place + 1); item++)
        {
            var first = Byte(at++);
            var more = format == 0 ? 0 : Byte(at++);
            for (var code = first; code <= first + more && code < Codes; code++, glyph++)
                texts[code] = glyph < charset.Count ? TextOf(charset[glyph]) : null;
        }
        return texts;
    }

    /// <summary>The name of each glyph, as a string's number.</summary>
    private List<int> ReadCharset()
    {
        const int LastPredefined = 2;
        var place = top.GetValueOrDefault(CharsetOperator);
        if (place <= LastPredefined) return Enumerable.Range(0, Math.Min(glyphCount, StandardCharacters.Length + 1)).ToList();
        var names = new List<int> { 0 };
        var format = Byte(place++);
        while (names.Count < glyphCount && place < data.Length)
        {
            var first = Number(place, 2);
            var more = format == 0 ? 0 : Number(place + 2, format);
            place += 2 + format;
            for (var name = first; name <= first + more && names.Count < glyphCount; name++) names.Add(name);
        }
        return names;
    }

    private string? TextOf(int name)
    {
        if (name is > 0 && name <= StandardCharacters.Length) return StandardCharacters[name - 1].ToString();
        var own = name - StandardStrings;
        return own >= 0 && own < strings.Count ? GlyphNames.ToText(System.Text.Encoding.Latin1.GetString(data.AsSpan()[strings[own]]))
            : null;
    }

    private List<Range> ReadIndex(ref int at)
    {
        var items = new List<Range>();
        var count = Number(at, 2);
        var size = Byte(at + 2);
        var start = at + 2 + (count + 1) * size;
        for (var item = 0; item < count; item++)
        {
            var from = start + Number(at + 3 + item * size, size);
            var to = start + Number(at + 3 + (item + 1) * size, size);
            items.Add(from >= 0 && from <= to && to <= data.Length ? from..to : 0..0);
        }
        at = count == 0 ? at + 2 : Math.Clamp(start + Number(at + 3 + count * size, size), at + 2, data.Length);
        return items;
    }

    /// <summary>The last operand of each operator of one byte; the operators of two bytes are of no use here.</summary>
    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> bytes)
    {
        const int Escape = 12, LastOperator = 21, Real = 30;
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var first = bytes[at];
            var length = first switch { 28 => 2, 29 => 4, >= 247 and <= 254 => 1, _ => 0 };
            if (at + length >= bytes.Length) break;
            if (first == Escape) at++;
            else if (first <= LastOperator) entries[first] = operand;
            else if (first == Real) at = EndOfReal(bytes, at + 1);
            else
            {
                operand = Operand(first, bytes.Slice(at + 1, length));
                at += length;
            }
        }
        return entries;
    }

    /// <summary>The last byte of a real number: the one with an end mark in its lower half.</summary>
    private static int EndOfReal(ReadOnlySpan<byte> bytes, int at)
    {
        const int EndMark = 0xF;
        while (at < bytes.Length && (bytes[at] & EndMark) != EndMark) at++;
        return at;
    }

    private static int Operand(byte first, ReadOnlySpan<byte> rest) => first switch
    {
        28 => (short)(rest[0] << 8 | rest[1]),
        29 => rest[0] << 24 | rest[1] << 16 | rest[2] << 8 | rest[3],
        >= 247 and <= 250 => (first - 247) * 256 + rest[0] + 108,
        >= 251 and <= 254 => -(first - 251) * 256 - rest[0] - 108,
        _ => first - 139,
    };

    private int Byte(int at) => at >= 0 && at < data.Length ? data[at] : 0;

    private int Number(int at, int size)
    {
        var value = 0;
        for (var end = at + size; at < end; at++) value = value << 8 | Byte(at);
        return value;
    }
}
