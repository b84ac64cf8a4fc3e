namespace PolicyExtract.Layout.Rows;

/// <summary>Columns dealt out, each once: several readings of a table share most of them.</summary>
internal sealed class ColumnStacks(LineRun run)
{
    private readonly Dictionary<(BurstColumn Column, LineSpan Span), ColumnStack> known = [];

    public ColumnStack Of(BurstColumn column, LineSpan span)
    {
        if (known.TryGetValue((column, span), out var stack)) return stack;
        return known[(column, span)] = new ColumnStack(run, column, span);
    }
}

/// <summary>The lines of a column.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The line after the last.</param>
internal readonly record struct LineSpan(int Start, int End)
{
    /// <summary>Whether the column may end before <see cref="End"/>; else it fills its lines.</summary>
    public bool IsOpen { get; init; }
}
