using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PolicyExtract.Tests.Batch.Containers;

/// <summary>Builds records of web archives.</summary>
internal static class WarcBuilder
{
    public static byte[] Response(string url, byte[] body, string fields = "Content-Type: text/html", string status = "200 OK") =>
        Record("response", url, [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{fields}\r\n\r\n"), .. body], "application/http; msgtype=response");

    public static byte[] Record(string type, string url, byte[] block, string contentType)
    {
        var header = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(header), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Chunked(byte[] body, int size)
    {
        var chunks = body.Chunk(size).SelectMany(chunk => (byte[])[.. Encoding.Latin1.GetBytes($"{chunk.Length:x};note\r\n"), .. chunk, .. "\r\n"u8]);
        return [.. chunks, .. "0\r\n\r\n"u8];
    }

    public static byte[] Gzip(byte[] content) => Compressed(content, output => new GZipStream(output, CompressionLevel.Optimal));

    public static byte[] Compressed(byte[] content, Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compression = open(output)) compression.Write(content);
        return output.ToArray();
    }
}
