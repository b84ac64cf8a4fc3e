namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>The borders of a page.</summary>
/// <param name="Horizontal">From top to bottom.</param>
/// <param name="Vertical">From left to right.</param>
internal sealed record PageEdges(IReadOnlyList<Edge> Horizontal, IReadOnlyList<Edge> Vertical)
{
    /// <summary>
    /// Points by which ends that should meet may miss each other, and lines that should be one may lie apart: a double line's width.
    /// </summary>
    public const double Tolerance = 3;
}
