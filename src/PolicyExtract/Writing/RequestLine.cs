using System.Text;
using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A document that is asked for in one line of JSON; see <see cref="DocumentRequest"/>.</summary>
public static class RequestLine
{
    private static readonly string[] Names = ["id", "url"];
    private static readonly string[] Contents = ["html", "text", "base64"];

    /// <summary>Whether a file begins with a request: an object with a name and a content, as far as can be seen.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> opening)
    {
        var properties = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Utf8Text.WithoutMark(opening), isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                properties.Add(reader.GetString()!);
                if (!reader.TrySkip()) break;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
        return properties.Overlaps(Names) && properties.Overlaps(Contents);
    }

    /// <summary>The document that a line asks for; without content, and why, when it asks for none.</summary>
    /// <param name="name">What the document is called when it does not say so itself.</param>
    public static (SourceDocument Source, Diagnostic? Failure) Read(ReadOnlySpan<byte> line, string name)
    {
        var source = new SourceDocument(name, default);
        try
        {
            var request = JsonSerializer.Deserialize(Utf8Text.WithoutMark(line), PolicyJson.Of<DocumentRequest>()) ?? new();
            source = new(request.Id ?? request.Url ?? name, default, request.Platform ?? Host(request.Url), request.Charset);
            return Content(request) is { } content
                ? (source with { Bytes = content }, null)
                : (source, Diagnostics.NotARequest("it has none, or several, of html, text and base64"));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return (source, Diagnostics.NotARequest(exception.Message));
        }
    }

    /// <summary>A line, without its end, that asks for a document.</summary>
    public static byte[] Of(SourceDocument source)
    {
        var content = Convert.ToBase64String(source.Bytes.Span);
        var request = new DocumentRequest(source.Path, Platform: source.Platform, Base64: content, Charset: source.Charset);
        return JsonSerializer.SerializeToUtf8Bytes(request, PolicyJson.Of<DocumentRequest>());
    }

    private static byte[]? Content(DocumentRequest request) => request switch
    {
        { Html: { } html, Text: null, Base64: null } => Encoding.UTF8.GetBytes(html),
        { Html: null, Text: { } text, Base64: null } => Encoding.UTF8.GetBytes(text),
        { Html: null, Text: null, Base64: { } base64 } => Convert.FromBase64String(base64),
        _ => null,
    };

    private static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.IdnHost : null;
}
