using PolicyExtract.Reading.Text;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading;

/// <summary>How much of HTML a text has.</summary>
/// <param name="IsDocument">Whether it begins as a whole page does, with a document type or one of the outermost elements.</param>
/// <param name="StartsWithTag">Whether its first words stand inside an element.</param>
/// <param name="StructuralTags">
/// Number of tags that lay out a page, unlike those that scraped text keeps (<c>p</c>, <c>br</c>, <c>strong</c>).
/// </param>
internal readonly record struct HtmlEvidence(bool IsDocument, bool StartsWithTag, int StructuralTags)
{
    private static readonly HashSet<string> DocumentTags = new(["html", "head", "body"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> StructuralNames = new(
        [
            "html", "head", "body", "title", "meta", "link", "script", "style", "template", "div", "section", "article",
            "main", "header", "footer", "nav", "aside", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "ul", "ol", "li", "dl", "dt", "dd",
            "h1", "h2", "h3", "h4", "h5", "h6", "form", "button", "input", "label", "iframe", "svg", "details", "summary", "figure",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static HtmlEvidence Of(string text)
    {
        var start = AfterPreamble(text);
        var rest = text.AsSpan(start);
        var isDocument = rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        var startsWithTag = isDocument;
        if (TagName(text, start) is { Length: > 0 } first)
        {
            isDocument |= DocumentTags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first);
            startsWithTag |= StructuralNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first);
        }
        return new HtmlEvidence(isDocument, startsWithTag, CountStructural(text));
    }

    private static int CountStructural(string text)
    {
        var names = StructuralNames.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (names.Contains(TagName(text, at))) count++;
        }
        return count;
    }

    /// <summary>The name of the opening tag at a place; empty where there is none.</summary>
    private static ReadOnlySpan<char> TagName(string text, int at)
    {
        if (at >= text.Length || text[at] != '<') return [];
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end])) ? text.AsSpan(at + 1, end - at - 1) : [];
    }

    /// <summary>Where the page begins behind white space, front matter, comments and template code.</summary>
    private static int AfterPreamble(string text)
    {
        var at = FrontMatter.Find(text)?.End ?? 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (TemplateMarks.At(text, at) is not { } mark) return at;
            var close = text.IndexOf(mark.Close, at + mark.Open.Length, StringComparison.Ordinal);
            if (close < 0) return at;
            at = close + mark.Close.Length;
        }
    }
}
