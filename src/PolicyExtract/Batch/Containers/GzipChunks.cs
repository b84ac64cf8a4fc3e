namespace PolicyExtract.Batch.Containers;

/// <summary>
/// Compressed bytes in pieces that end before whatever looks like the beginning of a member (RFC 1952), so that reading can go on with the
/// next member after a damaged one.
/// </summary>
internal sealed class GzipChunks(Stream stream) : ReadOnlyStream
{
    private const int BufferSize = 64 * 1024;

    private readonly byte[] buffer = new byte[BufferSize];
    private int start;
    private int end;
    private bool isEnded;

    /// <summary>Identification, and deflate as the method.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <summary>Bytes that were handed out.</summary>
    public long Given { get; private set; }

    /// <summary>The last four bytes that were handed out: at the end, the length of the last member modulo 2^32.</summary>
    public uint Ending { get; private set; }

    public bool IsAtEnd
    {
        get
        {
            Fill();
            return start == end;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        Fill();
        if (start == end) return 0;
        var piece = Piece();
        var given = piece[..Math.Min(piece.Length, buffer.Length)];
        given.CopyTo(buffer);
        start += given.Length;
        Given += given.Length;
        foreach (var value in given[Math.Max(0, given.Length - sizeof(uint))..]) Ending = (Ending >> 8) | ((uint)value << 24);
        return given.Length;
    }

    /// <summary>Goes to the next place that looks like the beginning of a member.</summary>
    public bool SkipToMember()
    {
        for (Fill(); start < end; Fill())
        {
            var next = buffer.AsSpan(start, end - start).IndexOf(Magic);
            start = next >= 0 ? start + next : isEnded ? end : end - (Magic.Length - 1);
            if (next >= 0) return true;
        }
        return false;
    }

    private ReadOnlySpan<byte> Piece()
    {
        var held = buffer.AsSpan(start, end - start);
        var next = held[1..].IndexOf(Magic);
        return next >= 0 ? held[..(next + 1)] : isEnded ? held : held[..^(Magic.Length - 1)];
    }

    /// <summary>Sees to it that a whole beginning of a member would be seen, unless the end is near.</summary>
    private void Fill()
    {
        if (isEnded || end - start >= Magic.Length) return;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = stream.ReadAtLeast(buffer.AsSpan(end), Magic.Length, throwOnEndOfStream: false);
        end += read;
        isEnded = read < Magic.Length;
    }
}
