namespace PolicyExtract.Model;

/// <summary>Platforms that declare exactly the same cookies: one policy under several names.</summary>
/// <param name="Platforms">Indices of the platforms in the matrix, 0-based, in order; at least two.</param>
/// <param name="Cookies">Number of cookies that each of them declares.</param>
/// <param name="Differing">How many of these cookies they do not all declare alike.</param>
public sealed record PlatformFamily(ValueList<int> Platforms, int Cookies, int Differing);
