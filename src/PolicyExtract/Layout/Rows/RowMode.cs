namespace PolicyExtract.Layout.Rows;

/// <summary>How a stretch of a table's lines holds its rows; one table may switch between them.</summary>
internal enum RowMode
{
    /// <summary>Nothing has been read yet.</summary>
    None,

    /// <summary>A line a row, cells between tabs; further lines may go on with its cells.</summary>
    Tabs,

    /// <summary>The same, cells at fixed screen columns.</summary>
    Aligned,

    /// <summary>Rows begin on a line, cells follow one another after single spaces.</summary>
    Joined,

    /// <summary>The same with nothing between the cells.</summary>
    Glued,

    /// <summary>The same with a sign between the cells.</summary>
    Delimited,

    /// <summary>One cell a line, row after row.</summary>
    BurstRows,

    /// <summary>One cell a line, column after column, in a block of several rows.</summary>
    BurstColumns,

    /// <summary>A line that belongs to no row: a repeated header, a page number.</summary>
    Furniture,
}
