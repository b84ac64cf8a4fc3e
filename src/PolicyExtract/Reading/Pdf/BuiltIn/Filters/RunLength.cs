namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>Runs of bytes (ISO 32000-1, 7.4.5): a length below 128 copies, one above repeats, 128 ends.</summary>
internal static class RunLength
{
    private const int End = 128;

    /// <summary>Unpacks as far as it goes; false when a run is cut off.</summary>
    public static bool Decode(ReadOnlySpan<byte> encoded, BoundedBuffer output)
    {
        Span<byte> repeated = stackalloc byte[End];
        for (var at = 0; at < encoded.Length;)
        {
            int length = encoded[at++];
            if (length == End) return true;
            var copied = length < End ? length + 1 : 1;
            if (at + copied > encoded.Length) return false;
            if (length > End) repeated.Fill(encoded[at]);
            if (!output.Write(length < End ? encoded.Slice(at, copied) : repeated[..(2 * End + 1 - length)])) return false;
            at += copied;
        }
        return true;
    }
}
