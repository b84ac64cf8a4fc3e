using System.Buffers.Text;

namespace PolicyExtract.Batch.Containers;

/// <summary>A body that was sent in chunks, each after its length in hexadecimal (RFC 9112, section 7.1).</summary>
internal static class ChunkedBody
{
    /// <summary>The chunks joined, up to where they end or break off; the body as it is when it does not begin with a chunk.</summary>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream(body.Length);
        for (var rest = body; Chunk(rest.Span) is var (start, length) && length > 0;)
        {
            var end = Math.Min(start + length, rest.Length);
            joined.Write(rest.Span[start..end]);
            rest = rest[end..];
            rest = rest.Span.StartsWith("\r\n"u8) ? rest[2..] : rest.Span.StartsWith("\n"u8) ? rest[1..] : rest;
        }
        return Chunk(body.Span) is null ? body : joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    /// <summary>Where the first chunk begins and how long it is; null when there is none.</summary>
    private static (int Start, int Length)? Chunk(ReadOnlySpan<byte> rest)
    {
        var lineEnd = rest.IndexOf((byte)'\n');
        if (lineEnd < 0 || !Utf8Parser.TryParse(rest[..lineEnd], out int length, out var digits, 'x') || length < 0) return null;
        var behind = rest[digits..lineEnd].Trim(" \t\r"u8);
        return behind.IsEmpty || behind[0] == ';' ? (lineEnd + 1, length) : null;
    }
}
