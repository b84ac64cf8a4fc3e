using PolicyExtract.Model;
using PolicyExtract.Reading.ConsentData;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads the data in a page's scripts. They are no part of the tree: they are looked for in the source.</summary>
internal static class PageScripts
{
    private const string Open = "<script";
    private const string Close = "</script";

    public static IEnumerable<TableBlock> ConsentData(SourceText page, CancellationToken cancellation) =>
        Scripts(page.Text).SelectMany(script => ConsentLists.Read(page.Text, page.Lines, script.Start, script.End, cancellation));

    /// <summary>The scripts that may hold consent data, without their tags.</summary>
    private static IEnumerable<(int Start, int End)> Scripts(string text)
    {
        if (!ConsentLists.MayBeIn(text)) yield break;
        for (var at = 0; (at = text.IndexOf(Open, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var start = text.IndexOf('>', at) + 1;
            if (start == 0) yield break;
            at = text.IndexOf(Close, start, StringComparison.OrdinalIgnoreCase);
            if (at < 0) at = text.Length;
            if (ConsentLists.MayBeIn(text.AsSpan(start, at - start))) yield return (start, at);
        }
    }
}
