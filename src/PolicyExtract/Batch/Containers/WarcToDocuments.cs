using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Containers;

/// <summary>Takes the pages out of a web archive; what pages are made of besides text (pictures, styles, scripts) is left out.</summary>
internal static class WarcToDocuments
{
    /// <summary>How every record begins.</summary>
    public static ReadOnlySpan<byte> VersionMark => "WARC/"u8;

    public static IEnumerable<InputFile> Read(string path, Stream content, GzipMembers? members)
    {
        var records = new WarcReader(content, members);
        for (var number = 1; records.Next() is { } record; number++)
        {
            var name = $"{path}/{record.Header.Target ?? number.ToString(CultureInfo.InvariantCulture)}";
            if (record.Failure is not null) yield return InputFile.Failed(record.Header.Target is null ? path : name, record.Failure);
            else if (record.Header.IsDocument && ToDocument(name, record) is { } document) yield return document;
        }
    }

    private static InputFile? ToDocument(string name, WarcRecord record)
    {
        var platform = Uri.TryCreate(record.Header.Target, UriKind.Absolute, out var target) ? target.IdnHost : null;
        if (!record.Header.IsResponse) return InputFile.Held(name, record.Block, platform);
        if (HttpResponse.Parse(record.Block) is not { } response) return InputFile.Failed(name, Diagnostics.NotAResponse());
        if (!response.IsDocument) return null;
        var (body, failure) = response.DecodedBody();
        return failure is null ? InputFile.Held(name, body, platform, response.Charset) : InputFile.Failed(name, failure);
    }
}
