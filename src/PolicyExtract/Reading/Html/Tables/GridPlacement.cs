using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Tables;

/// <summary>
/// Lays the cells of rows out on a grid, spans and all (HTML standard, "forming a table"). Columns at the right that no cell begins in are
/// left out: browsers give them no width.
/// </summary>
internal sealed class GridPlacement
{
    /// <summary>The widest span and table; the HTML standard caps spans here.</summary>
    private const int MaximumColumns = 1000;

    /// <summary>The tallest span; the HTML standard's cap.</summary>
    private const int MaximumRowSpan = 65534;

    /// <summary>Rows that a group gets when its cells span beyond its last one; cells that span further were meant to reach the end.</summary>
    private const int MaximumRowsBeyond = 100;

    /// <summary>Places of a grid, so that wide rows and many rows together do not fill the memory.</summary>
    private const int MaximumPlaces = 4_000_000;

    private readonly List<PlacedRow> rows = [];
    private readonly List<OpenSpan> open = [];
    private int columnCount;

    private GridPlacement()
    {
    }

    public IReadOnlyList<PlacedRow> Rows => rows;

    /// <summary>Whether cells were left out because the table is too large.</summary>
    public bool IsCut { get; private set; }

    public static GridPlacement Of(IReadOnlyList<SourceRow> sources, CancellationToken cancellation)
    {
        var placement = new GridPlacement();
        for (var i = 0; i < sources.Count && !placement.IsFull(sources[i]); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            placement.Place(sources[i]);
            if (i + 1 == sources.Count || sources[i + 1].Group != sources[i].Group) placement.EndGroup(sources[i].IsHead);
        }
        placement.TrimRight();
        return placement;
    }

    private bool IsFull(SourceRow next) =>
        IsCut |= (long)Math.Max(columnCount, next.Cells.Count) * (rows.Count + 1) > MaximumPlaces;

    private void Place(SourceRow source)
    {
        var places = OpenPlaces(source.Cells.Count);
        var column = 0;
        foreach (var cell in source.Cells)
        {
            while (column < places.Count && places[column].Cell is not null) column++;
            if (column >= MaximumColumns)
            {
                IsCut = true;
                break;
            }
            column += PlaceCell(cell, column, places);
        }
        rows.Add(new PlacedRow(places, source.IsHead));
    }

    private int PlaceCell(PageElement cell, int column, List<CellPlace> places)
    {
        var width = Math.Min(Span(cell, "colspan", MaximumColumns, whenZero: 1), MaximumColumns - column);
        var height = Span(cell, "rowspan", MaximumRowSpan, whenZero: MaximumRowSpan);
        Cover(places, column, width, cell);
        places[column] = new CellPlace(cell, IsFirst: true);
        columnCount = Math.Max(columnCount, column + 1);
        if (height > 1) open.Add(new OpenSpan(column, width, cell) { RowsLeft = height - 1 });
        return width;
    }

    /// <summary>A new row with the places that cells of rows above cover.</summary>
    private List<CellPlace> OpenPlaces(int cells)
    {
        var places = new List<CellPlace>(Math.Max(cells, columnCount));
        foreach (var span in open)
        {
            Cover(places, span.Column, span.Width, span.Cell);
            span.RowsLeft--;
        }
        open.RemoveAll(span => span.RowsLeft == 0);
        return places;
    }

    private void EndGroup(bool isHead)
    {
        var beyond = open.Count == 0 ? 0 : open.Max(span => span.RowsLeft);
        if (beyond <= MaximumRowsBeyond)
        {
            for (var row = 0; row < beyond; row++) rows.Add(new PlacedRow(OpenPlaces(0), isHead));
        }
        open.Clear();
    }

    private static void Cover(List<CellPlace> places, int column, int width, PageElement cell)
    {
        while (places.Count < column + width) places.Add(CellPlace.Nothing);
        for (var i = column; i < column + width; i++)
        {
            if (places[i].Cell is null) places[i] = new CellPlace(cell, IsFirst: false);
        }
    }

    private void TrimRight()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Places.Count > columnCount) rows[i] = rows[i] with { Places = [.. rows[i].Places.Take(columnCount)] };
        }
    }

    private static int Span(PageElement cell, string attribute, int maximum, int whenZero)
    {
        if (!cell.HasAttributes) return 1;
        var stated = (cell.Attribute(attribute) ?? cell.Attribute("aria-" + attribute) ?? "").AsSpan().Trim();
        var end = stated.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) stated = stated[..end];
        if (stated.IsEmpty) return 1;
        return !int.TryParse(stated, out var span) ? maximum : span == 0 ? whenZero : Math.Min(span, maximum);
    }

    private sealed class OpenSpan(int column, int width, PageElement cell)
    {
        public int Column => column;

        public int Width => width;

        public PageElement Cell => cell;

        public int RowsLeft { get; set; }
    }
}
