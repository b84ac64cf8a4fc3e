namespace PolicyExtract.Model;

/// <summary>A piece of a document in reading order.</summary>
public abstract record DocumentBlock
{
    private protected DocumentBlock()
    {
    }

    public abstract SourceLocation Location { get; }
}

/// <summary>A heading.</summary>
/// <param name="Level">1 for the highest; 7 for words that only look like a heading (a bold line, a summary, a caption).</param>
public sealed record Heading(int Level, InlineText Content) : DocumentBlock
{
    /// <summary>The level of words that look like a heading without being marked as one.</summary>
    public const int UnmarkedLevel = 7;

    /// <summary>The bullet or number as written, where an item of a list begins with the heading; empty otherwise.</summary>
    public string Marker { get; init; } = "";

    public override SourceLocation Location => Content.Location;
}

public sealed record Paragraph(InlineText Content) : DocumentBlock
{
    public override SourceLocation Location => Content.Location;
}

/// <summary>An item of a list.</summary>
/// <param name="Level">Depth of nesting, 1 for the outermost list.</param>
/// <param name="Marker">The bullet or number as written (<c>*</c>, <c>4.1.</c>); empty when the format does not write one.</param>
public sealed record ListItem(int Level, string Marker, InlineText Content) : DocumentBlock
{
    public override SourceLocation Location => Content.Location;
}

/// <summary>Text that the reader left as it is, blank lines included: layout recovery finds out what it is.</summary>
public sealed record LinesBlock(ValueList<TextLine> Lines) : DocumentBlock
{
    public override SourceLocation Location =>
        Lines.Count == 0 ? SourceLocation.None : Lines[0].Location.To(Lines[^1].Location);
}

/// <summary>A table, either stated by the format or recovered from lines.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Layout">Which layout it was read from, in kebab-case (<c>html-table</c>, <c>tab-rows</c>, <c>burst-columns</c>).</param>
/// <param name="Caption">The words that the format says belong to the table; empty without any.</param>
/// <param name="Confidence">0 to 1: how sure it is that the grid is as its author made it; 1 for what the format states.</param>
/// <param name="Repairs">What was undone to get here, in the order of doing, in kebab-case; empty for an intact table.</param>
/// <param name="Dropped">Text inside the table's region that is in no cell, with the reason.</param>
public sealed record TableBlock(
    TableGrid Grid,
    string Layout,
    InlineText Caption,
    double Confidence,
    ValueList<string> Repairs,
    ValueList<DroppedText> Dropped) : DocumentBlock
{
    /// <summary>The layout of what a page's scripts or a saved file state: data, not what a reader of the page sees.</summary>
    public const string ConsentData = "consent-data";

    /// <summary>The layout of tables in comma-separated form.</summary>
    public const string Csv = "csv";

    /// <summary>The layout of lists whose items begin with a cookie's name.</summary>
    public const string List = "list";

    /// <summary>The layout of labelled fields that recur in a page in the same markup, once for each cookie.</summary>
    public const string Cards = "html-cards";

    /// <summary>The layout of records whose values stand behind or below labels.</summary>
    public const string Labels = "labels";

    /// <summary>A table that the format itself states.</summary>
    public TableBlock(TableGrid grid, string layout)
        : this(grid, layout, InlineText.Empty, 1, ValueList<string>.Empty, ValueList<DroppedText>.Empty)
    {
    }

    /// <summary>How the lines were judged that the table was recovered from; null for a stated table, and unless asked for.</summary>
    public TableJudgement? Judgement { get; init; }

    public override SourceLocation Location =>
        Grid.Rows.SelectMany(row => row)
            .Where(cell => cell.Origin == CellOrigin.Stated)
            .Aggregate(SourceLocation.None, (all, cell) => all.To(cell.Content.Location));
}
