namespace PolicyExtract.Model;

/// <summary>How much of a difference a field's two values make.</summary>
public enum ChangeClass
{
    /// <summary>They mean different things.</summary>
    Material,

    /// <summary>Other words for the same, or nearly the same.</summary>
    Wording,

    /// <summary>Only one side declares the field.</summary>
    Gap,
}
