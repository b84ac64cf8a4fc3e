namespace PolicyExtract.Reading.Text;

/// <summary>What an <see cref="InlineMark"/> does; its own characters are left out of the text unless said otherwise.</summary>
internal enum InlineEffect
{
    Dropped,

    /// <summary>A style begins.</summary>
    Open,

    /// <summary>A style ends.</summary>
    Close,
    LinkOpen,
    LinkClose,

    /// <summary>The author broke the line here.</summary>
    Break,

    /// <summary>Other words stand for the characters.</summary>
    Replaced,

    /// <summary>The last character is meant literally.</summary>
    Escaped,

    /// <summary>All styles and links end.</summary>
    Reset,
}
