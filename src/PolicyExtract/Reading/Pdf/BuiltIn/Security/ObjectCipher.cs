using System.Security.Cryptography;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Security;

/// <summary>Deciphers the strings and the stream of one object (ISO 32000-1, 7.6.2, algorithm 1; ISO 32000-2, algorithm 1.A).</summary>
internal sealed class ObjectCipher(StandardSecurity security, int number, int generation)
{
    private const int BlockLength = 16;
    private const int MostKeyBytes = 16;

    public ReadOnlyMemory<byte> DecipherString(ReadOnlyMemory<byte> bytes) => Decipher(bytes, security.StringMethod);

    /// <summary>The stream's bytes, still in its filters.</summary>
    public ReadOnlyMemory<byte> DecipherStream(PdfStream stream) =>
        stream.Dictionary.Entries.GetValueOrDefault("Type") is PdfName { Value: "XRef" } ? stream.Raw
            : Decipher(stream.Raw, security.StreamMethod);

    private ReadOnlyMemory<byte> Decipher(ReadOnlyMemory<byte> bytes, CryptMethod method) => method switch
    {
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(""u8), bytes.Span),
        CryptMethod.Aes128 => DecipherAes(ObjectKey("sAlT"u8), bytes.Span),
        CryptMethod.Aes256 => DecipherAes(security.FileKey, bytes.Span),
        _ => bytes,
    };

    private byte[] ObjectKey(ReadOnlySpan<byte> salt)
    {
        var key = security.FileKey;
        byte[] seed =
        [
            .. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt,
        ];
        return Md5.Hash(seed)[..Math.Min(key.Length + 5, MostKeyBytes)];
    }

    /// <summary>The first block is the initialization vector; a last block that is cut off is lost.</summary>
    private static byte[] DecipherAes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var whole = bytes.Length / BlockLength * BlockLength;
        if (whole <= BlockLength) return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes[BlockLength..whole], bytes[..BlockLength], PaddingMode.None);
        var padding = plain[^1];
        return padding is > 0 and <= BlockLength ? plain[..^padding] : plain;
    }
}
