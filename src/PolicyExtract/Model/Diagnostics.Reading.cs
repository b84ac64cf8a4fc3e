using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic EmptyDocument() =>
        Error("PX101", "The document holds no bytes. Check that the scrape finished before it was saved.");

    public static Diagnostic DocumentTooLarge(long bytes, long limit) =>
        Error("PX102", string.Create(
            CultureInfo.InvariantCulture,
            $"The document has {bytes:N0} bytes, more than the {limit:N0} that are read. "
            + $"A policy is never that long: check what was saved, or split it."));

    public static Diagnostic BinaryContent(string mediaType) =>
        Error("PX103", $"The content is binary ({mediaType}), not text, and no reader knows it. Save the page as HTML, text or PDF.");

    /// <summary>No byte order mark, no valid UTF-8, no declared encoding: the letters decided.</summary>
    public static Diagnostic EncodingGuessed(string charset) =>
        Note("PX104", $"The document does not say how its letters are encoded; by their statistics it was read as {charset}. "
            + "If names or words look garbled, save it as UTF-8.");

    public static Diagnostic UndecodableBytes(string charset, int count, SourceLocation first) =>
        Warning(
            "PX105",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count:N0} byte sequences are not {charset} and were read as U+FFFD, the first on line {first.Line}. "
                + $"The file was cut, or two encodings were mixed: save the page again."),
            first);

    public static Diagnostic TooManyLines(int limit, SourceLocation first) =>
        Warning(
            "PX106",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Only the first {limit:N0} lines were read. A policy is never that long: check what was saved, or split it."),
            first);
}
