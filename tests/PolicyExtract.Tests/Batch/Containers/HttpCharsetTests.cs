using System.Text;
using PolicyExtract.Batch.Containers;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Batch.Containers;

/// <summary>In which encoding a page of a web archive is read: its mark's, the server's, its own.</summary>
public sealed class HttpCharsetTests
{
    private const string Purpose = "Помнит язык";

    [Theory]
    [InlineData("text/html; charset=windows-1251", "", "windows-1251")]
    [InlineData("text/html; Charset=\"Windows-1251\"", "koi8-r", "windows-1251")]
    [InlineData("text/html", "windows-1251", "windows-1251")]
    [InlineData("text/html; charset=unheard-of", "windows-1251", "windows-1251")]
    [InlineData("text/html; charset=utf-8", "windows-1251", "windows-1251")]
    [InlineData("text/html; charset=koi8-r", "windows-1251", "utf-8")]
    [InlineData("text/plain; charset=koi8-u", "", "koi8-u")]
    public void The_server_is_believed_before_the_page(string type, string meta, string written)
    {
        var page = type.StartsWith("text/html", StringComparison.Ordinal)
            ? $"<meta charset=\"{meta}\"><table><tr><th>Cookie<th>Purpose<th>Duration<tr><td>shop_lang<td>{Purpose}<td>1 year</table>"
            : $"Cookie\tPurpose\tDuration\nshop_lang\t{Purpose}\t1 year\n";
        var encoding = written == "utf-8" ? new UTF8Encoding(true) : CodePagesEncodingProvider.Instance.GetEncoding(written)!;
        byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes(page)];
        using var archive = new MemoryStream(WarcBuilder.Response("https://shop.example/", body, $"Content-Type: {type}"));

        var document = Assert.Single(WarcToDocuments.Read("a.warc", archive, null));
        var (request, _) = RequestLine.Read(RequestLine.Of(document.ToSource(document.HeldContent!.Value, null)), "");
        var inventory = Extractor.Extract(request, TestContext.Current.CancellationToken);

        Assert.Equal((written, Purpose), (inventory.Source.Charset, Assert.Single(inventory.Cookies).Declared.Purpose));
    }
}
