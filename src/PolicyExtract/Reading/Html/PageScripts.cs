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

    /// <summary>The scripts of a page without their tags.</summary>
    public static IEnumerable<(int Start, int End)> All(string text)
    {
        for (var at = 0; (at = text.IndexOf(Open, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var start = text.IndexOf('>', at) + 1;
            if (start == 0) yield break;
            at = text.IndexOf(Close, start, StringComparison.OrdinalIgnoreCase);
            if (at < 0) at = text.Length;
            yield return (start, at);
        }
    }

    /// <summary>Those that may hold consent data.</summary>
    private static IEnumerable<(int Start, int End)> Scripts(string text) =>
        ConsentLists.MayBeIn(text) ? All(text).Where(script => ConsentLists.MayBeIn(text.AsSpan(script.Start, script.End - script.Start))) : [];
}
