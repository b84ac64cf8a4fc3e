using PolicyExtract.Layout.Rows;

namespace PolicyExtract.Layout.Delimited;

/// <summary>Cuts lines at a sign.</summary>
internal sealed class DelimiterSplitter(LineRun run, Delimiter delimiter, int columnCount) : ILineSplitter
{
    public RowMode Mode => RowMode.Delimited;

    public CellsInRow CellsInRow => CellsInRow.AtTop;

    public SplitLine? Split(int line) => Pieces(line) is { } pieces && pieces.Count == columnCount ? new SplitLine(pieces, 0) : null;

    /// <inheritdoc cref="Pieces(LineRun, int, Delimiter)"/>
    public List<CellSlice>? Pieces(int line) => Pieces(run, line, delimiter);

    /// <summary>The stretches between the signs of a line; null where it is a heading, an item of a list, or has cells of another kind.</summary>
    public static List<CellSlice>? Pieces(LineRun run, int line, Delimiter delimiter) =>
        run[line].HasTab || LineForms.IsMarkedHeading(run[line]) || LineForms.Marker(run[line]) is { Text: var marker } && !delimiter.IsSign(marker)
            ? null
            : delimiter.Pieces(run[line].Text, line);

    /// <summary>The pieces with those of the line below, whose first goes on with the last.</summary>
    public static void Add(List<List<CellSlice>> pieces, List<CellSlice> ofLine)
    {
        if (pieces.Count > 0) pieces[^1].Add(ofLine[0]);
        pieces.AddRange(ofLine.Skip(pieces.Count > 0 ? 1 : 0).Select(piece => new List<CellSlice> { piece }));
    }
}
