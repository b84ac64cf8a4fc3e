using System.IO.Compression;

namespace PolicyExtract.Batch.Containers;

/// <summary>
/// The content of a gzip file, which may have many members; damage, a cut-off end and what grows beyond belief are told by an
/// <see cref="InvalidDataException"/>, after which <see cref="SkipDamagedMember"/> leads on.
/// </summary>
internal sealed class GzipMembers : ReadOnlyStream
{
    private readonly Stream compressed;
    private readonly GzipChunks chunks;
    private GZipStream inflated;
    private long length;

    /// <param name="compressed">Is disposed of with this stream.</param>
    public GzipMembers(Stream compressed)
    {
        this.compressed = compressed;
        chunks = new(compressed);
        inflated = new(chunks, CompressionMode.Decompress, leaveOpen: true);
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inflated.Read(buffer);
        length += read;
        if (ExpansionLimit.IsExceeded(chunks.Given, length)) throw new InvalidDataException("It grows beyond belief.");
        if (read == 0 && buffer.Length > 0) CheckEnd();
        return read;
    }

    /// <summary>Goes on with the next member; false when there is none.</summary>
    public bool SkipDamagedMember()
    {
        inflated.Dispose();
        inflated = new(chunks, CompressionMode.Decompress, leaveOpen: true);
        return chunks.SkipToMember();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflated.Dispose();
            compressed.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>
    /// The end as GZipStream sees it may be a member whose beginning is damaged, or the place where the file was cut off: the length that
    /// ends a member is then a random number, beyond all that was read but for a rare chance.
    /// </summary>
    private void CheckEnd()
    {
        if (!chunks.IsAtEnd || chunks.Ending > length) throw new InvalidDataException("It is damaged or cut off.");
    }
}
