namespace PolicyExtract.Batch.Containers;

/// <summary>Reads lines, and blocks of known length between them, from a stream of bytes.</summary>
internal sealed class LineReader(Stream stream)
{
    private const int BufferSize = 64 * 1024;

    private byte[] buffer = new byte[BufferSize];
    private int start;
    private int end;

    /// <param name="limit">The most bytes that are kept of a line; the rest is read over.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool Read(int limit, out ByteLine line)
    {
        if (start == end) Shrink();
        var isCut = false;
        for (var searched = 0; ;)
        {
            var next = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (next >= 0)
            {
                line = new(Take(searched + next, 1), isCut, HasEnd: true);
                return true;
            }
            searched = end - start;
            if (searched > limit) (isCut, start, searched) = (true, end, 0);
            if (Fill()) continue;
            line = new(Take(end - start, 0), isCut, HasEnd: false);
            return line.Bytes.Length > 0 || isCut;
        }
    }

    /// <summary>The next bytes, or as many as there are; memory is taken for what comes, not for the length, which may be a lie.</summary>
    public ReadOnlyMemory<byte> ReadBlock(int length)
    {
        var block = new MemoryStream(Math.Min(length, BufferSize));
        while (block.Length < length && (start < end || Fill()))
        {
            var held = Math.Min(length - (int)block.Length, end - start);
            block.Write(buffer, start, held);
            start += held;
        }
        return block.GetBuffer().AsMemory(0, (int)block.Length);
    }

    /// <summary>Reads over bytes.</summary>
    /// <returns>How many there were.</returns>
    public long Skip(long length)
    {
        var skipped = 0L;
        do
        {
            var held = (int)Math.Min(length - skipped, end - start);
            start += held;
            skipped += held;
        }
        while (skipped < length && Fill());
        return skipped;
    }

    /// <summary>Forgets what was read ahead.</summary>
    public void Discard() => start = end = 0;

    private ReadOnlyMemory<byte> Take(int length, int lineFeeds)
    {
        var line = buffer.AsMemory(start, length);
        start += length + lineFeeds;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }

    /// <summary>Puts more bytes behind those held; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    private void Shrink()
    {
        Discard();
        if (buffer.Length > BufferSize) buffer = new byte[BufferSize];
    }
}
