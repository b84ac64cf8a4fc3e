using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Histories;

/// <summary>A history as GitHub's Markdown: the versions, the lives, and what happened in them.</summary>
internal sealed class HistoryMarkdownWriter(Stream output) : IDocumentWriter<PolicyHistory>
{
    private readonly StreamWriter writer = Utf8Text.WriterOver(output);

    public void Write(PolicyHistory document)
    {
        writer.WriteLine($"# {MarkdownTable.Escaped(document.Path)}");
        WriteSection("Versions", ["date", "version", "cookies", "remark"], document.Versions.Select(version => new[]
        {
            version.Date, version.Label, version.Cookies.ToString(CultureInfo.InvariantCulture), HistoryWords.Flag(version) ?? "",
        }));
        var lives = $"Cookies ({HistoryWords.Legend})";
        WriteSection(lives, ["cookie", "life", "first seen", "last seen"], document.Cookies.Select(cookie => new[]
        {
            cookie.Name, HistoryWords.Line(cookie), cookie.FirstSeen, cookie.IsPresent ? "" : cookie.LastSeen,
        }));
        WriteSection("Events", ["cookie", "event"], document.Cookies.SelectMany(
            cookie => cookie.Events, (cookie, life) => new[] { cookie.Name, HistoryWords.Of(life) }));
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();

    private void WriteSection(string title, string[] headers, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0) return;
        writer.WriteLine($"\n## {title}\n");
        MarkdownTable.Write(writer, [headers, .. all]);
    }
}
