using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch.Containers;

/// <summary>Reads documents that stand one a line; a line that holds none comes as a failure.</summary>
internal static class RequestsToDocuments
{
    /// <summary>Room for the largest document in Base64, in bytes.</summary>
    private const int MaximumLine = InputReading.MaximumBytes / 3 * 4 + 64 * 1024;

    /// <param name="path">Names documents without a name of their own, with the number of their line, from 1.</param>
    public static IEnumerable<InputFile> Read(string path, Stream content)
    {
        var lines = new LineReader(content);
        for (var number = 1; lines.Read(MaximumLine, out var line); number++)
        {
            if (line.IsCut || !IsBlank(line.Bytes.Span))
                yield return ToDocument(line, string.Create(CultureInfo.InvariantCulture, $"{path}/{number}"));
        }
    }

    private static InputFile ToDocument(ByteLine line, string name)
    {
        if (line.IsCut) return InputFile.Failed(name, Diagnostics.InputTooLarge(InputReading.MaximumBytes));
        var (source, failure) = RequestLine.Read(line.Bytes.Span, name);
        return failure is null
            ? InputFile.Held(source.Path, source.Bytes, source.Platform, source.Charset)
            : InputFile.Failed(source.Path, failure);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\uFEFF"u8).IsEmpty;
}
