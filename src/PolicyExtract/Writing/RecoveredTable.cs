using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A table's cells as text.</summary>
/// <param name="Rows">Header rows first; a spanning cell's text stands in every place that it spans, an empty cell is an empty
/// string.</param>
/// <param name="Page">1-based; null where the format has no pages.</param>
public sealed record RecoveredTable(
    ValueList<ValueList<string>> Rows,
    int? Page,
    string Layout,
    SourceLocation Location,
    double Confidence);
