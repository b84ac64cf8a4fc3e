namespace PolicyExtract.Model;

/// <summary>
/// The catalogue of everything the program can say about a document. Ids: PX001–PX099 lint rules, PX1xx reading,
/// PX2xx layout recovery, PX3xx normalizing, PX4xx inputs and outputs. One file a range; an id is never reused.
/// </summary>
public static partial class Diagnostics
{
    private static Diagnostic Note(string id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Note, message, location);

    private static Diagnostic Warning(string id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Warning, message, location);

    private static Diagnostic Error(string id, string message, SourceLocation? location = null) =>
        new(id, DiagnosticSeverity.Error, message, location);
}
