using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html.Tables;

internal static class TableLabels
{
    public static TableGrid Without(TableGrid grid, IReadOnlyList<SourceRow> rows, GridPlacement placement, SourceText source) => grid;
}
