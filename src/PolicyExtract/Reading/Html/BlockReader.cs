using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Walks the tree of a page once and turns it into blocks. Recursion is as deep as the tree, which <see cref="PageParser"/> bounds.</summary>
internal sealed class BlockReader
{
    /// <summary>Hidden words inside a line that are no longer than this are sort keys and the like; longer ones are text that unfolds.</summary>
    private const int LongestHiddenKey = 40;

    /// <summary>Characters of the code that a paragraph explains; longer code is an example.</summary>
    private const int LongestEntryHead = 100;

    /// <summary>Characters of a count beside a title, brackets included.</summary>
    private const int LongestCount = 5;

    private readonly PageReading page;
    private readonly bool inCell;
    private readonly InlineTextBuilder text;
    private readonly List<DocumentBlock> blocks = [];
    private bool startsItem;

    /// <param name="inCell">Whether it reads the cells of a table: then blocks become lines of the cell, and only tables within are blocks.</param>
    public BlockReader(PageReading page, bool inCell = false)
    {
        this.page = page;
        this.inCell = inCell;
        text = new InlineTextBuilder(page.Source);
    }

    public void ReadContent(PageElement element, Flow flow = default)
    {
        PageNode? before = null;
        foreach (var child in element.Children)
        {
            if (flow.HeadingLevel == Heading.UnmarkedLevel && AreSetApart(before, child)) EndBlock(flow);
            ReadNode(child, flow);
            before = child;
        }
    }

    public void ReadNode(PageNode node, Flow flow)
    {
        if (node is PageText words) text.Add(words, flow.Style, flow.Href);
        else Read((PageElement)node, flow);
    }

    /// <summary>What was read into a cell; the next cell may follow.</summary>
    public InlineText TakeCell() => text.Take();

    public IReadOnlyList<DocumentBlock> TakeBlocks()
    {
        EndBlock(default);
        DocumentBlock[] taken = [.. blocks];
        blocks.Clear();
        return taken;
    }

    public void Add(DocumentBlock block) => blocks.Add(block);

    /// <summary>Reads an element's content as a block, whatever the element is.</summary>
    public void ReadBlock(PageElement element, Flow flow)
    {
        EndBlock(flow);
        ReadContent(element, flow);
        EndBlock(flow);
    }

    private void Read(PageElement element, Flow flow)
    {
        if (!inCell)
        {
            if (page.Tabs.IsTab(element)) return;
            if (page.Tabs.TabOf(element) is { } tab) ReadHeading(tab, flow, Heading.UnmarkedLevel);
        }
        if (!inCell && page.Regions.TryGetValue(element, out var read))
        {
            EndBlock(flow);
            read?.Invoke(this, flow);
            return;
        }
        switch (element.Kind)
        {
            case ElementKind.Inline: ReadInline(element, flow); break;
            case ElementKind.LineBreak: ReadLineBreak(flow); break;
            case ElementKind.Block when element.Name == "dl" && !inCell: ReadDefinitions(element, flow); break;
            case ElementKind.Block: ReadBlock(element, InlineStyles.Inside(element, flow)); break;
            case ElementKind.Heading: ReadHeading(element, flow, HeadingLevel(element)); break;
            case ElementKind.Title: ReadHeading(element, flow, Heading.UnmarkedLevel); break;
            case ElementKind.List: ReadBlock(element, flow with { ListLevel = flow.ListLevel + 1 }); break;
            case ElementKind.ListItem: ReadItem(element, flow); break;
            case ElementKind.Rule: EndBlock(flow); break;
            case ElementKind.Preformatted: ReadPreformatted(element, flow); break;
            case ElementKind.NoScript when HoldsTable(element): ReadBlock(element, flow); break;
            case ElementKind.Table:
                EndBlock(flow);
                page.Tables.Read(element, this, flow);
                EndBlock(flow);
                break;
        }
    }

    private void ReadDefinitions(PageElement list, Flow flow)
    {
        EndBlock(flow);
        if (!page.HoldsRegion(list) && DefinitionList.Read(list, page) is { } table) blocks.Add(table);
        else ReadBlock(list, flow);
    }

    private void ReadInline(PageElement element, Flow flow)
    {
        // "Opens in a new tab" is said of a link, not in it.
        if (flow.Href is not null && VisuallyHidden.Is(element)) return;
        if (InlineStyle.IsHidden(element) && TreeText.IsAtMost(element, LongestHiddenKey)) return;
        if (flow.HeadingLevel == Heading.UnmarkedLevel && (VisuallyHidden.Is(element) || IsCountBadge(element) || IsIcon(element))) return;
        ReadContent(element, InlineStyles.Inside(element, flow));
    }

    private void ReadLineBreak(Flow flow)
    {
        text.LineBreak();
        if (text.LineBreaks > 1) EndBlock(flow);
    }

    private void ReadHeading(PageElement element, Flow flow, int level)
    {
        EndBlock(flow);
        var inside = InlineStyles.Inside(element, flow) with { HeadingLevel = level };
        if (inCell) inside = inside with { Style = inside.Style | TextStyle.Strong };
        ReadContent(element, inside);
        EndBlock(inside, isWhole: true);
    }

    private void ReadItem(PageElement element, Flow flow)
    {
        EndBlock(flow);
        startsItem = true;
        ReadContent(element, InlineStyles.Inside(element, flow) with { ListLevel = Math.Max(1, flow.ListLevel) });
        EndBlock(flow with { ListLevel = Math.Max(1, flow.ListLevel) });
        startsItem = false;
    }

    /// <summary>Ends the block that is being read, if any; in a cell, the line; in a marked heading only at its end, since it is one block whatever is in it.</summary>
    private void EndBlock(Flow flow, bool isWhole = false)
    {
        if (inCell || (flow.HeadingLevel is > 0 and < Heading.UnmarkedLevel && !isWhole))
        {
            text.Break();
            return;
        }
        if (text.IsEmpty) return;
        var content = text.Take();
        if (flow.HeadingLevel == 0) blocks.Add(startsItem ? new ListItem(flow.ListLevel, "", content) : IsEntry(content) ? new ListItem(1, "", content) : new Paragraph(content));
        else if (flow.HeadingLevel < Heading.UnmarkedLevel || !IsCount(content.Text)) blocks.Add(new Heading(flow.HeadingLevel, content));
        startsItem = false;
    }

    /// <summary>Whether a paragraph is an item of a list but for its markup: it explains what it begins with, set as code.</summary>
    private static bool IsEntry(InlineText content) =>
        content.Fragments is [{ Style: var style, Text.Length: <= LongestEntryHead }, { Text: ['–' or '—' or '-' or ':' or '(', ..] }, ..]
        && (style & TextStyle.Code) != 0;

    private void ReadPreformatted(PageElement element, Flow flow)
    {
        if (inCell)
        {
            ReadBlock(element, flow);
            return;
        }
        EndBlock(flow);
        var lines = PreformattedLines.Read(element, page.Source);
        if (lines.Count > 0) blocks.Add(new LinesBlock(lines));
    }

    private static int HeadingLevel(PageElement element)
    {
        if (element.Attribute("aria-level") is { } stated && int.TryParse(stated, out var level) && level > 0) return Math.Min(level, 6);
        return element.Name.Length == 2 && element.Name[0] == 'h' && char.IsAsciiDigit(element.Name[1]) ? element.Name[1] - '0' : 2;
    }

    /// <summary>Whether the words are the number of things in an accordion, which stands beside its title.</summary>
    private static bool IsCount(string words) => words.AsSpan().Trim("()[] ").ContainsAnyExceptInRange('0', '9') is false;

    private static bool IsCountBadge(PageElement element) =>
        element.HasAttributes && TreeText.Of(element, LongestCount + 1) is { Length: > 0 and <= LongestCount } words && IsCount(words);

    /// <summary>Whether two elements of a title touch that only a style sheet sets apart: a service and its category.</summary>
    private static bool AreSetApart(PageNode? before, PageNode node) =>
        before is PageElement { Kind: ElementKind.Inline, HasWords: true } && node is PageElement { Kind: ElementKind.Inline, HasWords: true }
        && TreeText.Of(node, 2) is [var first, var second] && char.IsUpper(first) && char.IsLower(second);

    /// <summary>Whether an element is a letter that only looks like an arrow, beside a title that unfolds.</summary>
    private static bool IsIcon(PageElement element) => element.Attribute("aria-hidden") == "true" && TreeText.IsAtMost(element, 1);

    private static bool HoldsTable(PageElement element) =>
        element.Elements.Any(inner => inner.Name == "table" || HoldsTable(inner));
}
