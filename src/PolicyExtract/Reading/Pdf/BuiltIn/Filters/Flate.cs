using System.Buffers.Binary;
using System.IO.Compression;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>The zlib/deflate compression (RFC 1950 and 1951).</summary>
internal static class Flate
{
    private const int HeaderLength = 2;
    private const int ChunkLength = 16_384;

    /// <summary>Unpacks as far as it goes; false when the data is damaged or ends early.</summary>
    public static bool Decode(ReadOnlyMemory<byte> encoded, BoundedBuffer output)
    {
        if (Unpack(encoded, hasHeader: true, ChunkLength, output)) return EndsWithChecksum(encoded.Span, output.Written.Span);
        if (output.IsCapped) return false;
        output.Clear();
        // A failing read drops what it had unpacked so far: byte by byte, nothing before the damage is lost.
        Unpack(encoded, hasHeader: true, chunkLength: 1, output);
        if (output.Count == 0 && encoded.Length > HeaderLength) Unpack(encoded[HeaderLength..], hasHeader: false, chunkLength: 1, output);
        if (output.Count == 0) Unpack(encoded, hasHeader: false, chunkLength: 1, output);
        return false;
    }

    /// <summary>Whether the checksum stands near the end: the library says nothing of data that ends early.</summary>
    private static bool EndsWithChecksum(ReadOnlySpan<byte> encoded, ReadOnlySpan<byte> plain)
    {
        const int Window = 64, Modulus = 65_521, BytesBetweenModulus = 5_552;
        uint sum = 1, sumOfSums = 0;
        while (!plain.IsEmpty)
        {
            var piece = plain[..Math.Min(BytesBetweenModulus, plain.Length)];
            foreach (var value in piece) sumOfSums += sum += value;
            (sum, sumOfSums) = (sum % Modulus, sumOfSums % Modulus);
            plain = plain[piece.Length..];
        }
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, sumOfSums << 16 | sum);
        return encoded[Math.Max(0, encoded.Length - Window)..].IndexOf(checksum) >= 0;
    }

    private static bool Unpack(ReadOnlyMemory<byte> encoded, bool hasHeader, int chunkLength, BoundedBuffer output)
    {
        using var source = new MemoryStream(encoded.ToArray(), writable: false);
        using Stream unpacking = hasHeader
            ? new ZLibStream(source, CompressionMode.Decompress)
            : new DeflateStream(source, CompressionMode.Decompress);
        var chunk = new byte[chunkLength];
        try
        {
            for (var read = unpacking.Read(chunk); read > 0; read = unpacking.Read(chunk))
            {
                if (!output.Write(chunk.AsSpan(0, read))) return false;
            }
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
