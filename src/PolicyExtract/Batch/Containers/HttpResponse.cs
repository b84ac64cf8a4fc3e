using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Containers;

/// <summary>An answer as it came over the wire (RFC 9112).</summary>
/// <param name="Status">Three digits.</param>
/// <param name="Fields">By lower-case name; those of equal name joined by commas.</param>
/// <param name="Body">As it was sent.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Body)
{
    private static readonly string[] DocumentTypes =
        ["", "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf", "multipart/related"];

    /// <summary>Whether it brought a page; what does not say its type may be one.</summary>
    public bool IsDocument => Status is >= 200 and < 300 && DocumentTypes.Contains(MediaType, StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding that the server names; null when it names none.</summary>
    public string? Charset =>
        MediaTypeHeaderValue.TryParse(Field("content-type"), out var type) ? type.CharSet?.Trim('"') : null;

    private string MediaType => Field("content-type").Split(';')[0].Trim();

    /// <summary>Null when it does not begin as an answer does.</summary>
    public static HttpResponse? Parse(ReadOnlyMemory<byte> message)
    {
        var (head, body) = Parts(message);
        var lines = Encoding.Latin1.GetString(head.Span).Split('\n');
        if (!lines[0].StartsWith("HTTP/", StringComparison.Ordinal) || lines[0].TrimEnd().Split(' ') is not [_, { Length: 3 } code, ..]) return null;
        if (!int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        var fields = lines.Skip(1)
            .Where(line => line.Contains(':', StringComparison.Ordinal))
            .GroupBy(line => line[..line.IndexOf(':', StringComparison.Ordinal)].Trim().ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => string.Join(',', same.Select(Value)), StringComparer.Ordinal);
        return new(status, fields, body);
    }

    /// <summary>The body without the codings that it was sent in, or why it cannot be had.</summary>
    public (ReadOnlyMemory<byte> Body, Diagnostic? Failure) DecodedBody()
    {
        var body = Words("transfer-encoding").Contains("chunked") ? ChunkedBody.Decode(Body) : Body;
        foreach (var coding in Words("content-encoding").Reverse())
        {
            var (decoded, failure) = Decode(body, coding);
            if (failure is not null) return (default, failure);
            body = decoded;
        }
        return (body, null);
    }

    /// <summary>A body that was decoded before it was kept still has the name of its coding.</summary>
    private static (ReadOnlyMemory<byte> Body, Diagnostic? Failure) Decode(ReadOnlyMemory<byte> body, string coding)
    {
        var isGzip = body.Span.StartsWith(GzipChunks.Magic);
        if (coding is "identity" or "none" || (coding is "gzip" or "x-gzip" && !isGzip)) return (body, null);
        using var sent = new MemoryStream(body.ToArray(), writable: false);
        using Stream? decoded = coding switch
        {
            "gzip" or "x-gzip" => new GzipMembers(sent),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "deflate" when body.Span.StartsWith("x"u8) => new ZLibStream(sent, CompressionMode.Decompress),
            "deflate" => new DeflateStream(sent, CompressionMode.Decompress),
            _ => null,
        };
        return decoded is null ? (default, Diagnostics.UnknownCoding(coding)) : InputReading.ReadAll(decoded, CancellationToken.None);
    }

    private static (ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body) Parts(ReadOnlyMemory<byte> message)
    {
        var strict = message.Span.IndexOf("\r\n\r\n"u8);
        var loose = message.Span.IndexOf("\n\n"u8);
        if (strict < 0 && loose < 0) return (message, default);
        return strict >= 0 && (loose < 0 || strict < loose)
            ? (message[..strict], message[(strict + 4)..])
            : (message[..loose], message[(loose + 2)..]);
    }

    private static string Value(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    private string Field(string name) => Fields.GetValueOrDefault(name, "");

    private IEnumerable<string> Words(string name) =>
        Field(name).ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
