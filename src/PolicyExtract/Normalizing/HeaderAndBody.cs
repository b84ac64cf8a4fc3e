using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Where a table's header ends and its body begins.</summary>
/// <param name="Headers">The header of each column; empty strings where there is none.</param>
/// <param name="TitleRows">Rows above or among the headers that span the table and head all of it, as indexes into the grid.</param>
/// <param name="FirstBodyRow">Index into the grid.</param>
internal sealed record HeaderAndBody(ValueList<string> Headers, ValueList<int> TitleRows, int FirstBodyRow);
