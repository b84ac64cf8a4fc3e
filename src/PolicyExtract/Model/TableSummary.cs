namespace PolicyExtract.Model;

/// <summary>A table of a document and what was made of it.</summary>
/// <param name="Index">0-based, in reading order.</param>
/// <param name="Heading">The nearest heading or caption above; null without one.</param>
/// <param name="Rows">Number of body rows.</param>
/// <param name="IsCookieTable">False for decoys: tables of companies, purposes, legal bases and the like.</param>
public sealed record TableSummary(
    int Index,
    string Layout,
    string? Heading,
    ValueList<string> Headers,
    ValueList<TableColumn> Columns,
    int Rows,
    SourceLocation Location,
    bool IsCookieTable,
    double Confidence);
