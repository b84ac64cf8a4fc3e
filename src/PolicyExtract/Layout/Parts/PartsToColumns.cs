using PolicyExtract.Model;

namespace PolicyExtract.Layout.Parts;

/// <summary>Makes columns of what the cells of a table say of other fields than their own.</summary>
internal static class PartsToColumns
{
    public static TableBlock Convert(TableBlock table) => PeriodsInCells.TakeOut(LabelsInCells.TakeOut(RepeatedLabels.TakeOut(table)));
}
