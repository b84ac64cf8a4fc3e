namespace PolicyExtract.Batch.Containers;

/// <summary>A line of a stream of bytes.</summary>
/// <param name="Bytes">Without the line's end; valid until the next line is read.</param>
/// <param name="IsCut">Whether the line is longer than was asked for.</param>
/// <param name="HasEnd">Whether a line feed ends it; only the last line of a stream may lack it.</param>
internal readonly record struct ByteLine(ReadOnlyMemory<byte> Bytes, bool IsCut, bool HasEnd);
