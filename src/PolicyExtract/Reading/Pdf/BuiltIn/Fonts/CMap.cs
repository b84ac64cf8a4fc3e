namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>A character map (ISO 32000-1, 9.7.5 and 9.10.3): how long codes are, and which CID or which text they mean.</summary>
internal sealed class CMap
{
    private const int DefaultCodeLength = 2;
    private const int LongestCode = 4;

    private readonly List<(int Length, uint Low, uint High)> codeSpaces = [];
    private readonly List<(uint Low, uint High, int Cid)> cidRanges = [];
    private readonly List<(uint Low, uint High, string Text)> textRanges = [];
    private readonly Dictionary<uint, string> texts = [];
    private readonly bool codesAreUtf16;
    private readonly bool codesAreCids;
    private bool isSorted;

    public CMap(bool codesAreCids = false, bool codesAreUtf16 = false) =>
        (this.codesAreCids, this.codesAreUtf16) = (codesAreCids, codesAreUtf16);

    /// <summary>The predefined maps <c>Identity-H</c> and <c>Identity-V</c>: two bytes are a CID.</summary>
    public static CMap Identity { get; } = new(codesAreCids: true);

    /// <summary>Predefined maps such as <c>UniGB-UTF16-H</c>: the code is the text, the CID is not known.</summary>
    public static CMap CodesAreUtf16 { get; } = new(codesAreUtf16: true);

    public bool IsVertical { get; set; }

    /// <summary>The map this one builds on.</summary>
    public CMap? Parent { get; set; }

    private int Size => codeSpaces.Count + cidRanges.Count + textRanges.Count + texts.Count;

    public void AddCodeSpace(int length, uint low, uint high)
    {
        if (length is >= 1 and <= LongestCode && Size < EngineLimits.MappedCodes) codeSpaces.Add((length, low, high));
    }

    public void AddCids(uint low, uint high, int cid)
    {
        if (low <= high && Size < EngineLimits.MappedCodes) cidRanges.Add((low, high, cid));
    }

    public void AddTexts(uint low, uint high, string text)
    {
        if (low > high || text.Length == 0 || Size >= EngineLimits.MappedCodes) return;
        if (low == high) texts[low] = text;
        else textRanges.Add((low, high, text));
    }

    /// <summary>Reads the first code of a string, which is not empty; returns how many bytes it takes.</summary>
    public int ReadCode(ReadOnlySpan<byte> text, out uint code)
    {
        code = 0;
        if (codeSpaces.Count == 0 && Parent is not null) return Parent.ReadCode(text, out code);
        for (var length = 1; length <= Math.Min(LongestCode, text.Length) && codeSpaces.Count > 0; length++)
        {
            code = code << 8 | text[length - 1];
            foreach (var space in codeSpaces)
            {
                if (space.Length == length && IsInside(code, space.Low, space.High, length)) return length;
            }
        }
        var taken = Math.Min(text.Length, codeSpaces.Count == 0 ? DefaultCodeLength : codeSpaces.Min(space => space.Length));
        code = 0;
        foreach (var value in text[..taken]) code = code << 8 | value;
        return taken;
    }

    /// <summary>The CID of a code; 0, the missing glyph, for a code that is not mapped.</summary>
    public int CidOf(uint code)
    {
        if (codesAreCids) return (int)code;
        Sort();
        return FindRange(cidRanges, code) is { } range ? (int)(range.Value + (code - range.Low)) : Parent?.CidOf(code) ?? 0;
    }

    /// <summary>The text of a code; null for a code that is not mapped.</summary>
    /// <param name="length">Bytes of the code.</param>
    public string? TextOf(long code, int length)
    {
        if (codesAreUtf16) return length == DefaultCodeLength ? ((char)code).ToString() : length == LongestCode ? Pair((uint)code) : null;
        if (texts.TryGetValue((uint)code, out var text)) return text;
        Sort();
        if (FindRange(textRanges, (uint)code) is not { } range) return Parent?.TextOf(code, length);
        var last = range.Value[^1] + (int)((uint)code - range.Low);
        return last > char.MaxValue ? null : range.Value[..^1] + (char)last;
    }

    private static string Pair(uint code) => new([(char)(code >> 16), (char)code]);

    /// <summary>A code space is a box: each byte has its own bounds.</summary>
    private static bool IsInside(uint code, uint low, uint high, int length)
    {
        for (var shift = 8 * (length - 1); shift >= 0; shift -= 8)
        {
            var value = code >> shift & 0xFF;
            if (value < (low >> shift & 0xFF) || value > (high >> shift & 0xFF)) return false;
        }
        return true;
    }

    private void Sort()
    {
        if (isSorted) return;
        cidRanges.Sort((one, other) => one.Low.CompareTo(other.Low));
        textRanges.Sort((one, other) => one.Low.CompareTo(other.Low));
        isSorted = true;
    }

    private static (uint Low, T Value)? FindRange<T>(List<(uint Low, uint High, T Value)> ranges, uint code)
    {
        int first = 0, last = ranges.Count - 1;
        while (first <= last)
        {
            var middle = (first + last) / 2;
            if (code < ranges[middle].Low) last = middle - 1;
            else if (code > ranges[middle].High) first = middle + 1;
            else return (ranges[middle].Low, ranges[middle].Value);
        }
        return null;
    }
}
