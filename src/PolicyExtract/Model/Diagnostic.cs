namespace PolicyExtract.Model;

/// <summary>Something the program has to say about a document: what, where, the likely cause and the way out.</summary>
/// <param name="Id">Stable identifier, <c>PX</c> and three digits; never reused for another meaning. All are in <see cref="Diagnostics"/>.</param>
/// <param name="Message">A sentence or two for a person.</param>
/// <param name="Location">The place; null when it concerns the whole document.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, SourceLocation? Location = null);
