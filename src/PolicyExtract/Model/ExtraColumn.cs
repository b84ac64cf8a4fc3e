namespace PolicyExtract.Model;

/// <summary>The cell of a column that maps to no field.</summary>
/// <param name="Header">The column's header; <c>column N</c> (1-based) where it has none. Unique within a record.</param>
public sealed record ExtraColumn(string Header, string Text);
