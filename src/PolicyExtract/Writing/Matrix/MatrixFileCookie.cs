using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <inheritdoc cref="MatrixCookie"/>
public sealed record MatrixFileCookie(
    string Name,
    CookieCategory? Category,
    string? Provider,
    DiagnosticSeverity? PresenceSeverity,
    ValueList<FieldMajority> Majority,
    ValueList<MatrixFileCell> Platforms);
