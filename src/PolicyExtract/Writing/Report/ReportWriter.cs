using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Report;

/// <summary>
/// A comparison as one page for people, complete in itself: it needs no network, and without scripts it is still a readable document.
/// </summary>
internal sealed class ReportWriter(Stream output) : IDocumentWriter<InventoryMatrix>
{
    private const string Caution = "A comparison of what policies declare, no legal advice.";

    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    /// <summary>
    /// Policies are hostile input: should markup of theirs ever get through, the page still runs no script but its own, and loads nothing.
    /// </summary>
    private static readonly string ContentSecurityPolicy =
        $"default-src 'none'; script-src '{Digest(Script)}'; style-src '{Digest(Style)}'; base-uri 'none'; form-action 'none'";

    public void Write(InventoryMatrix document)
    {
        using var writer = Utf8Text.WriterOver(output);
        writer.AutoFlush = false;
        writer.Write(Head(document).Markup);
        foreach (var part in Body(document)) writer.Write(part.Markup);
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private static Html Head(InventoryMatrix matrix) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{ReportSummary.Title(matrix)}</title>
        <style>{new Html(Style)}</style>
        <script>{new Html(Script)}</script>
        </head>

        """);

    private static IEnumerable<Html> Body(InventoryMatrix matrix)
    {
        yield return Html.Of($"<body>\n<a class=\"skip\" href=\"#matrix\">Skip to the matrix</a>\n{ReportSummary.Of(matrix)}<main>\n");
        yield return Html.Of($"""
            <section id="matrix" aria-labelledby="matrix-title">
            <h2 id="matrix-title">Which platform declares which cookie</h2>

            """);
        yield return ReportFilters.Of(matrix);
        yield return MatrixTable.Of(matrix);
        yield return Html.Of($"""
            </section>
            <section id="cookies" aria-labelledby="cookies-title">
            <h2 id="cookies-title">Cookie by cookie</h2>

            """);
        for (int index = 0; index < matrix.Cookies.Count; index++) yield return CookiePage.Of(matrix, index);
        yield return Html.Of($"""
            </section>
            </main>
            <footer><p>Written by {ToolFacts.Current.Name} {ToolFacts.Current.Version}. {Caution}</p></footer>
            </body>
            </html>

            """);
    }

    private static string Digest(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(ReportWriter), name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
