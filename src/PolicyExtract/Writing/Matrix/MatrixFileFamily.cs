using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <inheritdoc cref="PlatformFamily"/>
/// <param name="Platforms">Their names.</param>
public sealed record MatrixFileFamily(ValueList<string> Platforms, int Cookies, int Differing);
