namespace PolicyExtract.Model;

/// <summary>What stands between two fragments of one text.</summary>
public enum FragmentJoin
{
    /// <summary>A space: the words wrapped, or white space stood between two inline elements.</summary>
    Space,

    /// <summary>Nothing: one word was torn apart.</summary>
    Glue,

    /// <summary>A break that the author made: a line break element, a new paragraph, a list item.</summary>
    Break,
}
