using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>A table of the document and the lines that stand over it.</summary>
/// <param name="Index">0-based, in reading order.</param>
/// <param name="Over">The lines whose words hold for the table, nearest first.</param>
internal sealed record TableInContext(int Index, TableBlock Block, ValueList<ContextLine> Over);
