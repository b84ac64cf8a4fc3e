using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>
/// Finds tables that are made of any elements: a row whose cells are headers, and below it rows of as many cells. The header row is told by
/// its words or by its class.
/// </summary>
internal sealed class DivGridFinder(CancellationToken cancellation)
{
    /// <summary>Longest header, in characters.</summary>
    private const int LongestHeader = 60;

    /// <summary>Different fields that the header row must name.</summary>
    private const int FieldsNeeded = 2;

    /// <summary>Strength from which words are those of a header.</summary>
    private const double HeaderLike = 0.5;

    /// <summary>Rows below a header row that only its class tells.</summary>
    private const int RowsBelowUnknownHeader = 2;

    private readonly List<List<SourceRow>> grids = [];

    /// <summary>The rows of each grid, the header row first.</summary>
    public static List<List<SourceRow>> Find(PageElement root, CancellationToken cancellation)
    {
        var finder = new DivGridFinder(cancellation);
        finder.Visit(root);
        return finder.grids;
    }

    private void Visit(PageElement parent)
    {
        cancellation.ThrowIfCancellationRequested();
        PageElement[] children = [.. parent.Elements.Where(child => child is { HasWords: true })];
        for (var at = 0; at < children.Length; at++)
        {
            var rows = children[at].Kind == ElementKind.Table ? null : GridFrom(children, at);
            if (rows is null)
            {
                if (children[at].Kind != ElementKind.Table) Visit(children[at]);
                continue;
            }
            grids.Add(rows);
            var taken = rows.SelectMany(row => new[] { row.Element, row.Element.Parent }).ToHashSet();
            while (at + 1 < children.Length && taken.Contains(children[at + 1])) at++;
        }
    }

    private static List<SourceRow>? GridFrom(PageElement[] siblings, int at)
    {
        if (at + 1 >= siblings.Length || Header(siblings[at]) is not { } header) return null;
        var rows = new List<SourceRow> { header };
        foreach (var sibling in siblings.AsSpan(at + 1))
        {
            var before = rows.Count;
            if (rows.Count > 1 && sibling.Name != rows[1].Element.Name) break;
            if (Row(sibling, header.Cells.Count) is { } row) rows.Add(row);
            else if (rows.Count == 1) rows.AddRange(Body(sibling, header.Cells.Count));
            if (rows.Count == before) break;
            if (before == 1 && SharesLabels(header, rows[1])) return null;
        }
        return rows.Count > (IsNamed(header) ? 1 : RowsBelowUnknownHeader) ? rows : null;
    }

    /// <summary>Whether the cells of two rows begin with the same labels, and other words stand beside them: then neither is a header.</summary>
    private static bool SharesLabels(SourceRow header, SourceRow row)
    {
        var pairs = header.Cells.Zip(row.Cells, (above, below) => (Above: TreeText.Of(above, LongestHeader), Below: TreeText.Of(below, LongestHeader)));
        var shared = pairs.Where(pair => pair.Above.Length > 0 && Label(pair.Above) == Label(pair.Below)).ToList();
        return shared.Count > 1 && (shared.Count < header.Cells.Count || shared.Exists(pair => pair.Above != pair.Below));
    }

    /// <summary>The words up to the first colon; all of them without one.</summary>
    private static string Label(string words) => words.IndexOfAny([':', '：']) is >= 0 and var colon ? words[..colon] : words;

    /// <summary>The rows of an element that holds nothing else.</summary>
    private static List<SourceRow> Body(PageElement element, int columns)
    {
        var children = element.Elements.Where(child => child.HasWords).ToList();
        var rows = children.Select(child => Row(child, columns)).OfType<SourceRow>().ToList();
        return rows.Count == children.Count ? rows : [];
    }

    private static SourceRow? Header(PageElement element)
    {
        while (OnlyElement(element) is { } only) element = only;
        if (Cells(element) is not { Count: > 1 } cells || !cells.TrueForAll(IsHeaderText)) return null;
        var header = new SourceRow(element, cells, 0, IsHead: true);
        return IsNamed(header) || (element.Attribute("class") ?? "").Contains("head", StringComparison.OrdinalIgnoreCase) ? header : null;
    }

    private static PageElement? OnlyElement(PageElement element)
    {
        PageElement? only = null;
        foreach (var child in element.Children)
        {
            if (child is not PageElement { Kind: not ElementKind.Skipped } inner) continue;
            if (only is not null) return null;
            only = inner;
        }
        return only;
    }

    private static SourceRow? Row(PageElement element, int columns) =>
        element.Kind is not (ElementKind.Table or ElementKind.Heading) && Cells(element) is { } cells && cells.Count == columns
            ? new SourceRow(element, cells, 0, IsHead: false)
            : null;

    /// <summary>The elements that an element is parted into; null when words stand beside them.</summary>
    private static List<PageElement>? Cells(PageElement element)
    {
        var cells = new List<PageElement>();
        foreach (var child in element.Children)
        {
            if (child is PageElement { Kind: not ElementKind.Skipped } cell) cells.Add(cell);
            else if (child is PageText words && !string.IsNullOrWhiteSpace(words.Text)) return null;
        }
        return cells;
    }

    private static bool IsHeaderText(PageElement cell) => TreeText.IsAtMost(cell, LongestHeader * 2) && TreeText.Of(cell, LongestHeader + 1).Length <= LongestHeader;

    private static bool IsNamed(SourceRow header)
    {
        var fields = header.Cells
            .Select(cell => HeaderWords.Match(TreeText.Of(cell, LongestHeader)))
            .Where(matches => matches is [{ Strength: >= HeaderLike }, ..])
            .Select(matches => matches[0].Field)
            .ToList();
        return fields.Count * 2 >= header.Cells.Count && fields.Distinct().Count() >= FieldsNeeded;
    }
}
