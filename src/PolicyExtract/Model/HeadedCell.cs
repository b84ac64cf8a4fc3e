namespace PolicyExtract.Model;

/// <summary>A cell and what stands over its column.</summary>
/// <param name="Header">Empty for a column without.</param>
/// <param name="Text">Empty for an empty cell.</param>
public sealed record HeadedCell(string Header, string Text);
