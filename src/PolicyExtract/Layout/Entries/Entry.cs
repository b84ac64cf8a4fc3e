namespace PolicyExtract.Layout.Entries;

/// <summary>What a document says of one cookie (or of a few together) outside a grid: what it begins with, and what labels say.</summary>
/// <param name="Start">First line, in the run.</param>
/// <param name="End">Line after the last.</param>
/// <param name="Lead">The words before the first label; empty when it begins with a label.</param>
/// <param name="Fields">The labels and their values, in order.</param>
internal sealed record Entry(int Start, int End, IReadOnlyList<CellSlice> Lead, IReadOnlyList<EntryField> Fields)
{
    /// <summary>The label that it begins with, folded.</summary>
    public string FirstLabel => Fields[0].Label.Key;

    /// <summary>Characters between the parts that belong to none: bullets, dashes, colons.</summary>
    public IReadOnlyList<CellSlice> Separators { get; init; } = [];

    /// <summary>Whole lines behind the last value that say more of the cookie without a label; empty when there are none.</summary>
    public IReadOnlyList<CellSlice> Tail { get; init; } = [];
}

/// <summary>A label and its value.</summary>
/// <param name="Value">Empty when nothing follows the label.</param>
internal sealed record EntryField(LabelMark Label, IReadOnlyList<CellSlice> Value);
