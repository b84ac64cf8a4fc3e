using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads what a page says about itself outside its text.</summary>
internal sealed class PageFactsReader
{
    /// <summary>Longest title that is kept, in characters.</summary>
    private const int LongestTitle = 500;

    /// <summary>Characters at the front in which browsers and archivers note where they saved a page from.</summary>
    private const int SavedFromLength = 4096;

    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private string? canonical;
    private string? documentBase;
    private string? title;
    private string? updated;

    public static PageFacts Read(PageElement root, string html)
    {
        var reader = new PageFactsReader();
        reader.Collect(root);
        return new PageFacts(
            Language: Stated(root.Attribute("lang") ?? root.Attribute("xml:lang") ?? reader.Meta("content-language") ?? reader.language),
            Title: reader.title ?? reader.Meta("og:title"),
            Url: Address(reader.canonical) ?? Address(reader.Meta("og:url")) ?? Address(SavedFrom(html)) ?? Address(reader.documentBase),
            SiteName: reader.Meta("og:site_name"),
            Modified: reader.Meta("article:modified_time") ?? reader.Meta("og:updated_time") ?? reader.updated ?? reader.Meta("last-modified"));
    }

    private string? language;

    private void Collect(PageElement parent)
    {
        foreach (var child in parent.Children)
        {
            if (child is not PageElement element) continue;
            switch (element.Name)
            {
                case "title" when title is null && !element.IsForeign: title = Title(element); break;
                case "meta": AddMeta(element); break;
                case "link" when element.Attribute("rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    canonical ??= element.Attribute("href");
                    break;
                case "base": documentBase ??= element.Attribute("href"); break;
                case "body": language ??= element.Attribute("lang"); break;
                case "time" when IsUpdate(element): updated ??= element.Attribute("datetime"); break;
            }
            if (!element.IsForeign) Collect(element);
        }
    }

    private static string? Title(PageElement element)
    {
        var words = string.Concat(element.Children.ToArray().OfType<PageText>().Select(text => text.Text));
        return Stated(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    private void AddMeta(PageElement meta)
    {
        var name = meta.Attribute("property") ?? meta.Attribute("name") ?? meta.Attribute("http-equiv") ?? meta.Attribute("itemprop");
        if (name is not null && meta.Attribute("content") is { } content) metas.TryAdd(name, content);
    }

    private string? Meta(string name) => Stated(metas.GetValueOrDefault(name));

    private static bool IsUpdate(PageElement time) =>
        (time.Attribute("class") + " " + time.Attribute("itemprop")) is var marks
        && (marks.Contains("updated", StringComparison.OrdinalIgnoreCase) || marks.Contains("modified", StringComparison.OrdinalIgnoreCase));

    private static string? SavedFrom(string html)
    {
        var front = html.AsSpan(0, Math.Min(html.Length, SavedFromLength));
        var at = front.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? default : front[at..];
        var start = rest.IndexOf(')') + 1;
        if (at < 0)
        {
            at = front.IndexOf("Page saved with SingleFile", StringComparison.Ordinal);
            rest = at < 0 ? default : front[at..];
            start = rest.IndexOf("url:", StringComparison.Ordinal) + 4;
            if (at < 0 || start < 4) return null;
        }
        rest = rest[start..].TrimStart();
        var end = rest.IndexOfAny(" \r\n\t");
        return end < 0 ? null : rest[..end].ToString();
    }

    private static string? Address(string? stated) =>
        Uri.TryCreate(stated?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string? Stated(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
