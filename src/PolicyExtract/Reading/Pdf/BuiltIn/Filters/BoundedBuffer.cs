namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>Collects decoded bytes up to a limit.</summary>
/// <param name="limit">Bytes; what goes beyond is dropped.</param>
internal sealed class BoundedBuffer(int limit)
{
    private const int SmallestSize = 256;

    private byte[] bytes = [];

    public int Count { get; private set; }

    /// <summary>Whether bytes were dropped at the limit.</summary>
    public bool IsCapped { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Count);

    public byte this[int index] => bytes[index];

    /// <summary>Adds bytes; false once the limit is reached.</summary>
    public bool Write(ReadOnlySpan<byte> more)
    {
        var fitting = Math.Min(more.Length, limit - Count);
        IsCapped |= fitting < more.Length;
        Reserve(fitting);
        more[..fitting].CopyTo(bytes.AsSpan(Count));
        Count += fitting;
        return !IsCapped;
    }

    public bool Write(byte value) => Write([value]);

    public void Clear() => (Count, IsCapped) = (0, false);

    private void Reserve(int more)
    {
        if (Count + more <= bytes.Length) return;
        Array.Resize(ref bytes, (int)Math.Min(limit, Math.Max(SmallestSize, Math.Max((long)bytes.Length * 2, Count + more))));
    }
}
