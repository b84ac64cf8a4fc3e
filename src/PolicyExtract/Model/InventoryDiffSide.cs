namespace PolicyExtract.Model;

/// <summary>One side of a comparison.</summary>
/// <param name="Path">The file or folder that was compared.</param>
/// <param name="Platform">The platform of its documents; null when they name none or several.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Cookies">Number of cookies in all of them.</param>
public sealed record InventoryDiffSide(string Path, string? Platform, int Documents, int Cookies);
