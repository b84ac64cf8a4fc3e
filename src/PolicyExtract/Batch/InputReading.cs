using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Reads the bytes of inputs.</summary>
public static class InputReading
{
    /// <summary>The largest policies seen are below 5 MB; the limit only keeps a mistaken input from filling the memory.</summary>
    private const int MaximumBytes = 256 * 1024 * 1024;

    private const int BufferSize = 64 * 1024;

    /// <summary>The content, or why it cannot be had.</summary>
    public static (ReadOnlyMemory<byte> Bytes, Diagnostic? Failure) Read(InputFile input, CancellationToken cancellation)
    {
        try
        {
            using var stream = input.Open();
            return Read(stream, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (default, Diagnostics.InputNotReadable(exception.Message));
        }
    }

    private static (ReadOnlyMemory<byte> Bytes, Diagnostic? Failure) Read(Stream stream, CancellationToken cancellation)
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
}
