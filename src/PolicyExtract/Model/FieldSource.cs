namespace PolicyExtract.Model;

/// <summary>What states a field of a cookie.</summary>
public enum FieldSource
{
    /// <summary>A cell of the cookie's row.</summary>
    Column,

    /// <summary>A heading, a caption or a line over the table, or the name beside which it stands.</summary>
    Context,

    /// <summary>Nothing: the value follows from other fields.</summary>
    Inferred,
}
