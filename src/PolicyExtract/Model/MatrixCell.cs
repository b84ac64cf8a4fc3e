namespace PolicyExtract.Model;

/// <summary>How one platform declares a cookie.</summary>
/// <param name="Platform">Index of the platform in the matrix, 0-based.</param>
/// <param name="Cookie">The declaration.</param>
/// <param name="Deviations">Where it differs from the majority; empty when it says the same.</param>
public sealed record MatrixCell(int Platform, CookieRecord Cookie, ValueList<FieldDeviation> Deviations);
