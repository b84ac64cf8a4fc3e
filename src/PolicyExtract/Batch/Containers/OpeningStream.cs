namespace PolicyExtract.Batch.Containers;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class OpeningStream : ReadOnlyStream
{
    private readonly Stream stream;
    private readonly ReadOnlyMemory<byte> opening;
    private int given;
    private InvalidDataException? damage;

    /// <param name="stream">Is disposed of with this one.</param>
    public OpeningStream(Stream stream)
    {
        this.stream = stream;
        var buffer = new byte[ContainerFormat.OpeningBytes];
        opening = buffer.AsMemory(0, Fill(buffer));
    }

    public ReadOnlySpan<byte> Opening => opening.Span;

    /// <summary>The stream from its beginning, for reading in any order; null where it can be read only once.</summary>
    public Stream? Rewound()
    {
        if (!stream.CanSeek) return null;
        stream.Position = 0;
        return stream;
    }

    public override int Read(Span<byte> buffer)
    {
        if (given == opening.Length) return ReadBeyond(buffer);
        var length = Math.Min(buffer.Length, opening.Length - given);
        opening.Span.Slice(given, length).CopyTo(buffer);
        given += length;
        return length;
    }

    /// <summary>Damage that is met while looking ahead is told in its place.</summary>
    private int Fill(byte[] buffer)
    {
        var length = 0;
        try
        {
            for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;) length += read;
        }
        catch (InvalidDataException exception)
        {
            damage = exception;
        }
        return length;
    }

    private int ReadBeyond(Span<byte> buffer)
    {
        if (damage is not { } met) return stream.Read(buffer);
        damage = null;
        throw met;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
