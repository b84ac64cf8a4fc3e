using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>What the difference of two values amounts to.</summary>
internal sealed record Verdict(ChangeClass Class, DiagnosticSeverity Severity)
{
    /// <summary>The same in other words: worth a note, never more.</summary>
    public static Verdict Wording { get; } = new(ChangeClass.Wording, DiagnosticSeverity.Note);

    public static Verdict Material(DiagnosticSeverity severity) => new(ChangeClass.Material, severity);
}
