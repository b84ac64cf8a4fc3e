using System.Text;

namespace PolicyExtract.Writing;

/// <summary>Text as all outputs have it: UTF-8 without a byte order mark, line feeds at the ends of lines.</summary>
public static class Utf8Text
{
    /// <summary>The stream stays open when the writer is disposed of.</summary>
    public static StreamWriter WriterOver(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
}
