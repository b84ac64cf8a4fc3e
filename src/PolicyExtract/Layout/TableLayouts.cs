using PolicyExtract.Layout.Aligned;
using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Delimited;
using PolicyExtract.Layout.Entries;
using PolicyExtract.Layout.Glued;
using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Pipes;
using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout;

/// <summary>The layouts that are tried on every run of lines. A new one is a file of its own and a line here.</summary>
internal static class TableLayouts
{
    public static IReadOnlyList<ITableLayout> All { get; } =
    [
        new RowSequences(),
        new HeadedColumns(),
        new TransposedRows(),
        new AlignedColumns(),
        new RuledColumns(),
        new AlignedGrid(),
        new JoinedCells(),
        new GluedCells(),
        new DelimitedCells(),
        new PipeTables(),
        new BoxTables(),
        new UnderlinedBoxes(),
        new LabelledEntries(),
        new ListedEntries(),
        new GroupedNames(),
        new PurposesWithNames(),
        new NamesInText(),
    ];
}
