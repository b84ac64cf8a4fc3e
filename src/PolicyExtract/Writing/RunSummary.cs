using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A run in numbers.</summary>
/// <param name="Documents">Number of documents that were read or tried.</param>
/// <param name="Failures">Number of inputs that gave no result; some of them are no documents.</param>
/// <param name="ByStatus">Documents by how their extraction ended.</param>
/// <param name="ByCategory">Cookies by category; those without one are not in it.</param>
/// <param name="ByDiagnostic">Diagnostics of documents by id.</param>
public sealed record RunSummary(
    string SchemaVersion,
    ToolFacts Tool,
    long Documents,
    long Cookies,
    long Failures,
    ValueList<SummaryCount> ByStatus,
    ValueList<SummaryCount> ByCategory,
    ValueList<SummaryCount> ByDiagnostic);
