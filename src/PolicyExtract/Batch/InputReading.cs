using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Reads the bytes of inputs.</summary>
public static class InputReading
{
    /// <summary>The largest policies seen are below 5 MB; the limit only keeps a mistaken input from filling the memory.</summary>
    internal const int MaximumBytes = 256 * 1024 * 1024;

    private const int BufferSize = 64 * 1024;

    /// <summary>The content, or why it cannot be had.</summary>
    public static (ReadOnlyMemory<byte> Bytes, Diagnostic? Failure) Read(InputFile input, CancellationToken cancellation)
    {
        if (input.HeldContent is { } held) return (held, null);
        var (stream, failure) = Open(input);
        using (stream) return stream is null ? (default, failure) : ReadAll(stream, cancellation);
    }

    /// <summary>The opened input, or why it cannot be opened.</summary>
    internal static (Stream? Stream, Diagnostic? Failure) Open(InputFile input)
    {
        if (input.Failure is not null) return (null, input.Failure);
        try
        {
            return (input.Open(), null);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return (null, Diagnostics.InputNotReadable(exception.Message));
        }
    }

    /// <summary>What is left of a stream, or why it cannot be had.</summary>
    internal static (ReadOnlyMemory<byte> Bytes, Diagnostic? Failure) ReadAll(Stream stream, CancellationToken cancellation)
    {
        try
        {
            return ReadToEnd(stream, cancellation);
        }
        catch (InvalidDataException)
        {
            return (default, Diagnostics.DamagedCompression());
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return (default, Diagnostics.InputNotReadable(exception.Message));
        }
    }

    private static (ReadOnlyMemory<byte> Bytes, Diagnostic? Failure) ReadToEnd(Stream stream, CancellationToken cancellation)
    {
        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MaximumBytes) : 0);
        var buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (content.Length + read > MaximumBytes) return (default, Diagnostics.InputTooLarge(MaximumBytes));
            content.Write(buffer, 0, read);
        }
        return (content.GetBuffer().AsMemory(0, (int)content.Length), null);
    }

    /// <summary>What files and streams throw when they are missing, forbidden or failing; a damaged container is not among it.</summary>
    internal static bool IsUnreadable(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
