using PolicyExtract.Model;
using PolicyExtract.Normalizing;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

/// <summary>Builds documents as layout recovery hands them on; every piece of text stands on a line of its own.</summary>
internal sealed class PolicyBuilder
{
    private readonly List<DocumentBlock> blocks = [];
    private int line;

    public PageFacts Facts { get; init; } = PageFacts.None;

    public string Path { get; init; } = "example/input.html";

    public PolicyBuilder Heading(int level, string text)
    {
        blocks.Add(new Heading(level, Text(text)));
        return this;
    }

    public PolicyBuilder Paragraph(string text, string strongStart = "")
    {
        var start = strongStart.Length == 0 ? InlineText.Empty : new([Text(strongStart).Fragments[0] with { Style = TextStyle.Strong }]);
        blocks.Add(new Paragraph(start.Append(Text(text), FragmentJoin.Space)));
        return this;
    }

    public PolicyBuilder Item(string text, int level = 1)
    {
        blocks.Add(new ListItem(level, "*", Text(text)));
        return this;
    }

    public PolicyBuilder Lines(params string[] lines)
    {
        blocks.Add(new LinesBlock(lines.Select(text => new TextLine(text, Location(text))).ToValueList()));
        return this;
    }

    /// <summary>A table whose cells are separated by <c>|</c>; a line feed in a cell is a break; the first row is the header.</summary>
    public PolicyBuilder Table(params string[] rows) => Grid(1, rows);

    /// <summary>The same without a header.</summary>
    public PolicyBuilder Body(params string[] rows) => Grid(0, rows);

    public PolicyBuilder Block(DocumentBlock block)
    {
        blocks.Add(block);
        return this;
    }

    public CookieInventory Inventory(string? platform = null) => DocumentToInventory.Normalize(Document(), platform, TestContext.Current.CancellationToken);

    public ExtractedDocument Document() =>
        new(new SourceFacts(Path, "", "text/html", "utf-8", 1), Facts, blocks.ToValueList(), ValueList<Diagnostic>.Empty);

    public GridCell Cell(string words)
    {
        var pieces = words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(pieces.Select(Text).Aggregate(InlineText.Empty, (all, piece) => all.Append(piece, FragmentJoin.Break)));
    }

    private PolicyBuilder Grid(int headers, string[] rows)
    {
        blocks.Add(new TableBlock(new TableGrid(rows.Select(row => row.Split('|').Select(Cell).ToArray()), headers), "html-table"));
        return this;
    }

    private InlineText Text(string text) => InlineText.Of(text, Location(text));

    private SourceLocation Location(string text) => new(++line * 1000, text.Length, line);
}
