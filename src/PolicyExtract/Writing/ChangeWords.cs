using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A change in words that all outputs for people share.</summary>
public static class ChangeWords
{
    public const string NotDeclared = "not declared";

    /// <param name="value">Null where nothing is declared.</param>
    public static string Value(string? value) => value ?? $"({NotDeclared})";

    public static string Grade(ChangeClass changeClass, DiagnosticSeverity severity) =>
        $"{CanonicalWord.Of(changeClass)}, {CanonicalWord.Of(severity)}";
}
