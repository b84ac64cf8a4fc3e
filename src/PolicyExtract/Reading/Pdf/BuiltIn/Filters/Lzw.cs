namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>The LZW compression (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, 256 clears the table, 257 ends the data.</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4_096;
    private const int ShortestCode = 9;
    private const int LongestCode = 12;

    /// <summary>Unpacks as far as it goes; false when a code makes no sense.</summary>
    public static bool Decode(ReadOnlySpan<byte> encoded, int earlyChange, BoundedBuffer output)
    {
        // Each entry is a piece of the output: the previous entry and one byte more.
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        int next = FirstFree, width = ShortestCode, previousStart = -1, previousLength = 0;
        for (var bit = 0; bit + width <= encoded.Length * 8L;)
        {
            var code = ReadBits(encoded, bit, width);
            bit += width;
            if (code == End) return true;
            if (code == Clear)
            {
                (next, width, previousStart) = (FirstFree, ShortestCode, -1);
                continue;
            }
            if (code >= next + (previousStart >= 0 ? 1 : 0)) return false;
            if (previousStart >= 0 && next < TableSize) (starts[next], lengths[next]) = (previousStart, previousLength + 1);
            var start = output.Count;
            if (!WriteEntry(code, starts, lengths, output)) return false;
            if (previousStart >= 0 && next < TableSize) next++;
            (previousStart, previousLength) = (start, output.Count - start);
            while (width < LongestCode && next + 1 + earlyChange > 1 << width) width++;
        }
        return true;
    }

    private static int ReadBits(ReadOnlySpan<byte> encoded, int bit, int width)
    {
        var value = 0;
        for (var at = bit >> 3; at <= (bit + width - 1) >> 3; at++) value = value << 8 | encoded[at];
        return value >> (7 - ((bit + width - 1) & 7)) & ((1 << width) - 1);
    }

    /// <summary>Byte by byte: an entry may overlap what it is appended to.</summary>
    private static bool WriteEntry(int code, int[] starts, int[] lengths, BoundedBuffer output)
    {
        if (code < Clear) return output.Write((byte)code);
        for (var at = 0; at < lengths[code]; at++)
        {
            if (!output.Write(output[starts[code] + at])) return false;
        }
        return true;
    }
}
