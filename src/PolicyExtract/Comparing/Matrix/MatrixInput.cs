using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>What is compared as one platform.</summary>
/// <param name="Path">What the documents go by together.</param>
public sealed record MatrixInput(string Path, ValueList<CookieInventory> Documents);
