namespace PolicyExtract.Layout.Rows;

/// <summary>A way in which lines hold the rows of a table whose columns are known.</summary>
internal interface IRowForm
{
    /// <summary>The rows that may begin at a line, each alternative with its score; none when no row can begin there.</summary>
    IEnumerable<RowStep> StepsFrom(int line);
}
