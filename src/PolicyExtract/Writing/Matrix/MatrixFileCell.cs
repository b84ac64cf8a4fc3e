using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>How one platform declares a cookie.</summary>
/// <param name="Platform">Its name.</param>
/// <param name="Id">Of its record in the inventory.</param>
/// <param name="Deviations">Where it differs from the majority; empty when it says the same.</param>
public sealed record MatrixFileCell(string Platform, string Id, ValueList<FieldDeviation> Deviations);
