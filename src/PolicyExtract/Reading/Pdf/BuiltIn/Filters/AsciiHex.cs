using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>A byte as two hexadecimal digits (ISO 32000-1, 7.4.2 and 7.3.4.3).</summary>
internal static class AsciiHex
{
    /// <summary>Decodes up to <c>&gt;</c>.</summary>
    public static bool Decode(ReadOnlySpan<byte> encoded, BoundedBuffer output)
    {
        var end = encoded.IndexOf((byte)'>');
        return output.Write(FromDigits(end < 0 ? encoded : encoded[..end]));
    }

    /// <summary>The bytes that digits write; other bytes are skipped, an odd last digit counts as if a 0 followed.</summary>
    public static byte[] FromDigits(ReadOnlySpan<byte> digits)
    {
        var bytes = new byte[(digits.Length + 1) / 2];
        var count = 0;
        foreach (var digit in digits)
        {
            var value = CharacterClass.HexValue(digit);
            if (value < 0) continue;
            bytes[count / 2] |= (byte)(count % 2 == 0 ? value << 4 : value);
            count++;
        }
        return (count + 1) / 2 == bytes.Length ? bytes : bytes[..((count + 1) / 2)];
    }
}
