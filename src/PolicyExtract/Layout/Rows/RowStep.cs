namespace PolicyExtract.Layout.Rows;

/// <summary>Some complete rows read from a stretch of lines.</summary>
/// <param name="Start">First line, in the run.</param>
/// <param name="End">Line after the last.</param>
/// <param name="Rows">The rows; empty for furniture.</param>
/// <param name="Score">Log-odds of the stretch being these rows.</param>
/// <param name="Repair">What was undone, in kebab-case; null for intact rows.</param>
internal sealed record RowStep(
    int Start,
    int End,
    RowMode Mode,
    IReadOnlyList<IReadOnlyList<ReadCell>> Rows,
    double Score,
    string? Repair = null)
{
    /// <summary>What of the lines is in no cell.</summary>
    public IReadOnlyList<DroppedSlice> Dropped { get; init; } = [];
}
