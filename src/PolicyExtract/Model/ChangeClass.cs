namespace PolicyExtract.Model;

/// <summary>How much of a difference a field's two values make.</summary>
public enum ChangeClass
{
    /// <summary>They mean different things.</summary>
    Material,

    /// <summary>Nearly the same in other words.</summary>
    Wording,

    /// <summary>Only one side declares the field.</summary>
    Gap,

    /// <summary>Equal after normalization, in other words (12 months and 1 year); no change.</summary>
    Normalized,

    /// <summary>The same words, in other case, punctuation or white space; no change.</summary>
    Layout,
}
