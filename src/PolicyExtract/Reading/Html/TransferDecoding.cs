using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace PolicyExtract.Reading.Html;

/// <summary>Undoes the encodings by which mail carries bytes (RFC 2045, section 6).</summary>
internal static class TransferDecoding
{
    /// <param name="encoding">As the header states it; what is unknown counts as plain.</param>
    public static byte[] Decode(ReadOnlySpan<byte> content, string? encoding) => encoding?.ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(content),
        "base64" => FromBase64(content),
        _ => content.ToArray(),
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> content)
    {
        var decoded = new ArrayBufferWriter<byte>(Math.Max(1, content.Length));
        while (content.IndexOf((byte)'=') is >= 0 and var sign)
        {
            decoded.Write(content[..sign]);
            content = content[(sign + 1)..];
            var length = content switch
            {
                [(byte)'\r', (byte)'\n', ..] => 2,
                [(byte)'\n', ..] => 1,
                _ => 0,
            };
            if (length == 0 && content.Length >= 2 && byte.TryParse(content[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                decoded.Write([value]);
                length = 2;
            }
            else if (length == 0) decoded.Write("="u8);
            content = content[length..];
        }
        decoded.Write(content);
        return decoded.WrittenSpan.ToArray();
    }

    /// <summary>As much as is well formed.</summary>
    private static byte[] FromBase64(ReadOnlySpan<byte> content)
    {
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length)];
        Base64.DecodeFromUtf8(content, decoded, out _, out var length);
        return decoded[..length];
    }
}
