namespace PolicyExtract.Layout;

/// <summary>What a reader knows a line to be.</summary>
internal enum LineRole
{
    /// <summary>Nothing: a line of text.</summary>
    Text,
    Heading,
    ListItem,

    /// <summary>A paragraph that the format states.</summary>
    Paragraph,
}
