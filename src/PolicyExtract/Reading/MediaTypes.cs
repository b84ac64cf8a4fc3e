namespace PolicyExtract.Reading;

/// <summary>The media types that <see cref="MediaTypeDetection"/> tells apart.</summary>
public static class MediaTypes
{
    public const string PlainText = "text/plain";
    public const string Markdown = "text/markdown";
    public const string Html = "text/html";
    public const string Pdf = "application/pdf";
    public const string Json = "application/json";

    /// <summary>A table in comma-separated form; the comma may be a semicolon.</summary>
    public const string Csv = "text/csv";

    /// <summary>A script that was saved from a page.</summary>
    public const string Script = "text/javascript";

    /// <summary>A page saved with its parts in one file (MHTML).</summary>
    public const string WebArchive = "multipart/related";

    /// <summary>Anything that is not text and that nothing above describes.</summary>
    public const string Binary = "application/octet-stream";
}
