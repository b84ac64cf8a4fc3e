using System.Text;

namespace PolicyExtract.Writing;

/// <summary>Text as all outputs have it: UTF-8 without a byte order mark, line feeds at the ends of lines.</summary>
public static class Utf8Text
{
    /// <summary>The stream stays open when the writer is disposed of.</summary>
    public static StreamWriter WriterOver(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };

    /// <summary>Text that another program may have put a byte order mark before.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;
}
