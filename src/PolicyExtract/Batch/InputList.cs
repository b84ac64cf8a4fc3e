using System.Text;
using PolicyExtract.Batch.Containers;
using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>A file that holds a path a line.</summary>
internal static class InputList
{
    /// <summary>Longest path that is believed to be one, in bytes; Linux allows 4096.</summary>
    private const int MaximumPath = 32 * 1024;

    /// <summary>The lines that are not blank, from front to back, and at last why the list could not be read on, if so.</summary>
    public static IEnumerable<(string Path, Diagnostic? Failure)> Paths(InputFile list)
    {
        var (stream, failure) = InputReading.Open(list);
        using (stream)
        {
            for (var lines = new LineReader(stream ?? Stream.Null); failure is null;)
            {
                (var path, failure) = Next(lines);
                if (path is null) break;
                if (path.Length > 0) yield return (path, null);
            }
        }
        if (failure is not null) yield return (list.Path, failure);
    }

    private static (string? Path, Diagnostic? Failure) Next(LineReader lines)
    {
        try
        {
            return lines.Read(MaximumPath, out var line) ? (Encoding.UTF8.GetString(line.Bytes.Span).Trim(), null) : (null, null);
        }
        catch (Exception exception) when (InputReading.IsUnreadable(exception))
        {
            return (null, Diagnostics.InputNotReadable(exception.Message));
        }
    }
}
