namespace PolicyExtract.Reading.Html;

/// <summary>What an element is to the reader of a page.</summary>
internal enum ElementKind
{
    /// <summary>Runs on in the text around it.</summary>
    Inline,

    /// <summary>Stands on lines of its own.</summary>
    Block,
    Heading,
    ListItem,
    List,
    Table,
    Preformatted,

    /// <summary>Words that name what they open or enclose: a summary, a legend, the button of an accordion.</summary>
    Title,
    LineBreak,
    Rule,

    /// <summary>Content for browsers without scripts, mostly a repetition or a remark.</summary>
    NoScript,

    /// <summary>No text to read.</summary>
    Skipped,
}
