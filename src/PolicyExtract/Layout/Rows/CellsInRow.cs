namespace PolicyExtract.Layout.Rows;

/// <summary>Where the cells of a row stand that is several lines high.</summary>
internal enum CellsInRow
{
    /// <summary>They begin on the row's first line.</summary>
    AtTop,

    /// <summary>Nothing is known of it.</summary>
    Anywhere,

    /// <summary>In the middle of the row, as browsers print them.</summary>
    Centred,
}
