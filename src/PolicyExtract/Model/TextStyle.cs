namespace PolicyExtract.Model;

/// <summary>How a source sets words off from the text around them.</summary>
[Flags]
public enum TextStyle
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,

    /// <summary>Words that the page repeats in every cell to say what the cell holds (a responsive label).</summary>
    Label = 8,

    /// <summary>A character that the author kept from being markup (<c>\|</c>): it parts no cells and starts no list.</summary>
    Escaped = 16,
}
