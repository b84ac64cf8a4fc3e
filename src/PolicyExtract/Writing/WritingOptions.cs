using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>What a caller may ask of a writer.</summary>
/// <param name="ExcelSafe">Whether CSV cells that a spreadsheet would take for a formula get a leading apostrophe. It changes the
/// data.</param>
/// <param name="FailOn">From which severity on a difference is a failure, in formats that know failures.</param>
public sealed record WritingOptions(bool ExcelSafe = false, DiagnosticSeverity FailOn = DiagnosticSeverity.Note);
