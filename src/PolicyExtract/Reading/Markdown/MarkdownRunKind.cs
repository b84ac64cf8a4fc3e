namespace PolicyExtract.Reading.Markdown;

/// <summary>What the lines of a <see cref="MarkdownRun"/> are.</summary>
internal enum MarkdownRunKind
{
    /// <summary>Lines without words: blank ones and the marks of a code block.</summary>
    Blank,

    /// <summary>Words: a heading, a list item, a paragraph.</summary>
    Prose,
    PipeRow,

    /// <summary>A table as HTML.</summary>
    Table,

    /// <summary>Inside a code block.</summary>
    Verbatim,

    /// <summary>Not for readers: comments, scripts, link definitions.</summary>
    Hidden,
}
