namespace PolicyExtract.Model;

/// <summary>How a cell came by its words.</summary>
public enum CellOrigin
{
    /// <summary>They stand in this very cell.</summary>
    Stated,

    /// <summary>A cell to the left or above spans this place.</summary>
    Spanned,

    /// <summary>They are quoted from the text in another cell of the row.</summary>
    Quoted,

    /// <summary>The place was left empty and inherits from the row above.</summary>
    Inherited,
}
