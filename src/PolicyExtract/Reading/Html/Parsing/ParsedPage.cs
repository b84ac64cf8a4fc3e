namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>The tree of a page.</summary>
/// <param name="Root">The <c>html</c> element; null only when the page was cut before it.</param>
/// <param name="IsFlattened">Whether elements were left out because they were nested too deeply.</param>
/// <param name="CutAt">Where reading stopped because the tree had grown too large, in UTF-16 units of the decoded page; null when all was read.</param>
internal sealed record ParsedPage(PageElement? Root, bool IsFlattened, int? CutAt);
