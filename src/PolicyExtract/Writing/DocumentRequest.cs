namespace PolicyExtract.Writing;

/// <summary>A document to extract, as one line of JSON: one of <c>html</c>, <c>text</c> and <c>base64</c>, and what it is called.</summary>
/// <param name="Id">The path of the answer's source; without it the URL is, and without that the number of the line.</param>
/// <param name="Url">Where the document was fetched; its host is the platform when the document does not say another.</param>
/// <param name="Platform">The site or product that the document belongs to, before the URL's host.</param>
/// <param name="Charset">The encoding of <c>base64</c> that the server named.</param>
public sealed record DocumentRequest(
    string? Id = null,
    string? Url = null,
    string? Platform = null,
    string? Html = null,
    string? Text = null,
    string? Base64 = null,
    string? Charset = null);
