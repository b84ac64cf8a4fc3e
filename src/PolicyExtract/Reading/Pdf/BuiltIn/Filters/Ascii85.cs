using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>Four bytes as five characters (ISO 32000-1, 7.4.3).</summary>
internal static class Ascii85
{
    private const int GroupLength = 5;

    /// <summary>Decodes up to <c>~&gt;</c>; false when there are characters that do not belong.</summary>
    public static bool Decode(ReadOnlySpan<byte> encoded, BoundedBuffer output)
    {
        var isClean = true;
        var count = 0;
        var group = 0u;
        var from = encoded.StartsWith("<~"u8) ? 2 : 0;
        foreach (var next in encoded[from..])
        {
            if (next == '~') break;
            if (next == 'z' && count == 0) isClean &= output.Write([0, 0, 0, 0]);
            else if (next is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked(group * 85 + (uint)(next - '!'));
                if (++count < GroupLength) continue;
                isClean &= WriteGroup(group, GroupLength - 1, output);
                (group, count) = (0, 0);
            }
            else isClean &= CharacterClass.IsWhiteSpace(next);
            if (output.IsCapped) return false;
        }
        return isClean & (count < 2 || WriteGroup(Padded(group, count), count - 1, output));
    }

    private static uint Padded(uint group, int count)
    {
        for (; count < GroupLength; count++) group = unchecked(group * 85 + 84);
        return group;
    }

    private static bool WriteGroup(uint group, int length, BoundedBuffer output)
    {
        ReadOnlySpan<byte> bytes = [(byte)(group >> 24), (byte)(group >> 16), (byte)(group >> 8), (byte)group];
        return output.Write(bytes[..length]);
    }
}
