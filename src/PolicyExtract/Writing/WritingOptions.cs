using PolicyExtract.Model;
using PolicyExtract.Writing.Exports;

namespace PolicyExtract.Writing;

/// <summary>What a caller may ask of a writer.</summary>
/// <param name="ExcelSafe">Whether CSV cells that a spreadsheet would take for a formula get a leading apostrophe; see
/// <see cref="FormulaGuard"/> for how to undo it.</param>
/// <param name="FailOn">From which severity on a difference is a failure, in formats that know failures.</param>
/// <param name="Tcf">What the <c>tcf</c> format asks for and policies do not say; without it hardly a record can be written.</param>
public sealed record WritingOptions(
    bool ExcelSafe = false, DiagnosticSeverity FailOn = DiagnosticSeverity.Note, TcfProfile? Tcf = null);
