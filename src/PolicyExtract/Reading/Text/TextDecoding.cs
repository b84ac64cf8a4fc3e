using System.Text;
using System.Text.Unicode;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Turns bytes into characters, once for a document: byte order mark, UTF-16 by its NUL bytes, valid UTF-8, the encoding that the
/// document declares, UTF-8 with a few damaged places, and at last the code page whose letters make the likeliest words.
/// </summary>
internal static class TextDecoding
{
    /// <summary>Bytes in a document; policies have some ten thousand, the longest saved pages a few million.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    /// <summary>Bytes looked at to tell UTF-16 and binary content.</summary>
    private const int SniffedBytes = 64 * 1024;

    /// <summary>
    /// Damaged UTF-8 is still UTF-8 while it has this many valid sequences for each invalid one; chance gives far fewer than one.
    /// </summary>
    private const int ValidPerInvalidSequence = 4;

    /// <summary>Text has no control bytes but for tabs and line ends; one byte in so many is forgiven.</summary>
    private const int BytesPerStrayControl = 1000;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <param name="declared">
    /// The encodings that the transport and the document name, null for none, in the order in which they are believed; and that only where
    /// the bytes do not speak for themselves.
    /// </param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        if (bytes.IsEmpty) return Refused(Diagnostics.EmptyDocument());
        if (bytes.Length > MaxBytes) return Refused(Diagnostics.DocumentTooLarge(bytes.Length, MaxBytes));
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return Decoded(bytes[mark.Length..], encoding);
        }
        if (Utf16ByNulBytes(bytes) is { } utf16) return Decoded(bytes, utf16);
        if (IsBinary(bytes)) return Refused(Diagnostics.BinaryContent(MediaTypes.Binary));
        if (Utf8.IsValid(bytes)) return Decoded(bytes, Encoding.UTF8);
        foreach (var name in declared)
        {
            if (name is not null && Charsets.Find(name) is { } found && !IsUnicode(found)) return Decoded(bytes, found);
        }
        if (IsDamagedUtf8(bytes)) return Decoded(bytes, Encoding.UTF8);
        var guess = LegacyCodePages.Guess(bytes);
        var decoded = Decoded(bytes, guess);
        return decoded with { Diagnostics = [Diagnostics.EncodingGuessed(guess.WebName), .. decoded.Diagnostics] };
    }

    /// <summary>UTF-16 without a mark: most text has ASCII in it, and every ASCII character brings a NUL byte on the same side.</summary>
    public static Encoding? Utf16ByNulBytes(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SniffedBytes)];
        if (sample.Length < 4) return null;
        var (even, odd) = (0, 0);
        for (int index = 0; index < sample.Length; index += 2)
        {
            if (sample[index] == 0) even++;
            if (sample[index + 1] == 0) odd++;
        }
        var pairs = sample.Length / 2;
        if (odd * 4 > pairs && even * 10 < odd) return Encoding.Unicode;
        return even * 4 > pairs && odd * 10 < even ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Whether the bytes have more NUL and other control bytes than a slip would leave in a text.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value < 0x20 && value is not ((>= 0x09 and <= 0x0D) or 0x1B)) controls++;
        }
        return controls * BytesPerStrayControl > sample.Length;
    }

    private static bool IsUnicode(Encoding encoding) => encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done) invalid++;
            else if (!rune.IsAscii) valid++;
            bytes = bytes[consumed..];
        }
        return valid >= ValidPerInvalidSequence * invalid;
    }

    private static DecodedText Decoded(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first < 0 || (encoding is UTF8Encoding && Utf8.IsValid(bytes))) return new DecodedText(text, encoding.WebName, []);
        var place = new SourceLocation(first, 1, new LineIndex(text).LineAt(first));
        var damage = Diagnostics.UndecodableBytes(encoding.WebName, text.AsSpan().Count('\uFFFD'), place);
        return new DecodedText(text, encoding.WebName, [damage]);
    }

    private static DecodedText Refused(Diagnostic reason) => new("", null, [], reason);
}
