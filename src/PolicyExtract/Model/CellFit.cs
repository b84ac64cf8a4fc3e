namespace PolicyExtract.Model;

/// <summary>How well a cell fits its column.</summary>
/// <param name="Header">The column's header; empty without.</param>
/// <param name="Text">The cell's words; empty for an empty cell.</param>
/// <param name="Fit">Log-odds, negative for a misfit.</param>
public sealed record CellFit(string Header, string Text, double Fit);
