using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>A row as the page states it, before spans are laid out.</summary>
/// <param name="Cells">Its cells in order.</param>
/// <param name="Group">Number of the row group: a cell does not span beyond it.</param>
/// <param name="IsHead">Whether the group is the table's head.</param>
internal sealed record SourceRow(PageElement Element, IReadOnlyList<PageElement> Cells, int Group, bool IsHead);
