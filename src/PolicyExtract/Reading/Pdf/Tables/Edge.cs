namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>A border line without thickness, on the turned page.</summary>
/// <param name="Position">y of a horizontal one, x of a vertical one.</param>
/// <param name="From">Its left or upper end.</param>
/// <param name="To">Its right or lower end.</param>
internal readonly record struct Edge(double Position, double From, double To)
{
    /// <summary>The first and the last of the lines beside each other that it stands for, as the two sides of a double border.</summary>
    public (double First, double Last) Sides { get; init; } = (Position, Position);

    public double Length => To - From;

    /// <summary>How much of a stretch it covers, in points.</summary>
    public double Covers(double from, double to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));
}
