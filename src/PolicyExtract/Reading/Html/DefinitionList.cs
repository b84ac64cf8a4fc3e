using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads a definition list that explains term by term as a table of two columns.</summary>
internal static class DefinitionList
{
    public const string Layout = "html-definition-list";

    private const int TermsNeeded = 2;

    /// <summary>Longest definition, in characters; longer ones are sections of a text under their headings.</summary>
    private const int LongestDefinition = 1500;

    /// <summary>The table; null when the list is something else.</summary>
    public static TableBlock? Read(PageElement list, PageReading page)
    {
        var parts = Parts(list).ToList();
        if (parts.Count(part => part.Name == "dt") < TermsNeeded || parts[0].Name != "dt" || !parts.TrueForAll(IsSimple)) return null;
        var reader = new BlockReader(page, inCell: true);
        var rows = new List<GridCell[]>();
        foreach (var part in parts)
        {
            reader.ReadContent(part);
            var content = reader.TakeCell();
            if (part.Name == "dt") rows.Add([new GridCell(content), GridCell.Empty]);
            else rows[^1][1] = new GridCell(rows[^1][1].Content.Append(content, FragmentJoin.Break));
        }
        return new TableBlock(new TableGrid(rows, 0), Layout);
    }

    private static IEnumerable<PageElement> Parts(PageElement list) =>
        list.Elements.SelectMany(child => child.Name == "div" ? child.Elements : [child]).Where(part => part.Name is "dt" or "dd");

    private static bool IsSimple(PageElement part) => TreeText.IsAtMost(part, LongestDefinition) && !HoldsParts(part);

    private static bool HoldsParts(PageElement element) =>
        element.Elements.Any(inner => inner.Kind is ElementKind.Table or ElementKind.Heading || inner.Name == "dl" || HoldsParts(inner));
}
