using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>A place of the grid.</summary>
/// <param name="Cell">The cell that covers it; null when none does.</param>
/// <param name="IsFirst">Whether it is the first place that the cell covers.</param>
internal readonly record struct CellPlace(PageElement? Cell, bool IsFirst)
{
    public static CellPlace Nothing => default;
}
