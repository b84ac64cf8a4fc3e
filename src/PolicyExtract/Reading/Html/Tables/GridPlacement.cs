using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>
/// Lays the cells of rows out on a grid, spans and all (HTML standard, "forming a table"). Columns at the right that no cell begins in are
/// left out: browsers give them no width.
/// </summary>
internal sealed class GridPlacement
{
    /// <summary>The widest span and table; the HTML standard caps spans here.</summary>
    public const int MaximumColumns = 1000;

    /// <summary>The tallest span; the HTML standard's cap.</summary>
    private const int MaximumRowSpan = 65534;

    /// <summary>Places of a grid, so that wide rows and many rows together do not fill the memory.</summary>
    private const int MaximumPlaces = 4_000_000;

    private readonly List<List<CellPlace>> grid = [];

    private GridPlacement()
    {
    }

    /// <summary>The grid row by row; rows may be shorter than the grid is wide.</summary>
    public IReadOnlyList<IReadOnlyList<CellPlace>> Rows => grid;

    public int ColumnCount { get; private set; }

    /// <summary>Whether cells were left out because the table is too large.</summary>
    public bool IsCut { get; private set; }

    public static GridPlacement Of(IReadOnlyList<SourceRow> rows, CancellationToken cancellation)
    {
        var placement = new GridPlacement();
        var open = new List<OpenSpan>();
        for (var row = 0; row < rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (row > 0 && rows[row].Group != rows[row - 1].Group) open.Clear();
            if ((long)Math.Max(placement.ColumnCount, rows[row].Cells.Count) * (row + 1) > MaximumPlaces)
            {
                placement.IsCut = true;
                break;
            }
            placement.Place(rows[row], row, open);
        }
        placement.TrimRight();
        return placement;
    }

    private void Place(SourceRow source, int row, List<OpenSpan> open)
    {
        var places = new List<CellPlace>(Math.Max(source.Cells.Count, ColumnCount));
        foreach (var span in open) Cover(places, span.Column, span.Width, span.Place);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (--open[i].RowsLeft == 0) open.RemoveAt(i);
        }
        var column = 0;
        for (var cell = 0; cell < source.Cells.Count; cell++)
        {
            while (column < places.Count && places[column].Cell >= 0) column++;
            if (column >= MaximumColumns)
            {
                IsCut = true;
                break;
            }
            column += PlaceCell(source.Cells[cell], new CellPlace(row, cell), column, places, open);
        }
        grid.Add(places);
    }

    private int PlaceCell(PageElement element, CellPlace place, int column, List<CellPlace> places, List<OpenSpan> open)
    {
        var width = Math.Min(Span(element, "colspan", MaximumColumns, whenZero: 1), MaximumColumns - column);
        var height = Span(element, "rowspan", MaximumRowSpan, whenZero: MaximumRowSpan);
        Cover(places, column, width, place);
        ColumnCount = Math.Max(ColumnCount, column + 1);
        if (height > 1) open.Add(new OpenSpan(column, width, place) { RowsLeft = height - 1 });
        return width;
    }

    private static void Cover(List<CellPlace> places, int column, int width, CellPlace place)
    {
        while (places.Count < column + width) places.Add(CellPlace.Nothing);
        for (var i = column; i < column + width; i++)
        {
            if (places[i].Cell < 0) places[i] = place;
        }
    }

    private void TrimRight()
    {
        foreach (var places in grid)
        {
            if (places.Count > ColumnCount) places.RemoveRange(ColumnCount, places.Count - ColumnCount);
        }
    }

    private static int Span(PageElement element, string attribute, int maximum, int whenZero)
    {
        if (!element.HasAttributes) return 1;
        var stated = (element.Attribute(attribute) ?? element.Attribute("aria-" + attribute) ?? "").AsSpan().Trim();
        var digits = stated.IndexOfAnyExceptInRange('0', '9');
        if (digits >= 0) stated = stated[..digits];
        if (stated.IsEmpty) return 1;
        return !int.TryParse(stated, out var span) ? maximum : span == 0 ? whenZero : Math.Min(span, maximum);
    }

    private sealed class OpenSpan(int column, int width, CellPlace place)
    {
        public int Column => column;

        public int Width => width;

        public CellPlace Place => place;

        public int RowsLeft { get; set; }
    }
}
