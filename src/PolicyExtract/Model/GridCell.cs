namespace PolicyExtract.Model;

/// <summary>One cell of a <see cref="TableGrid"/>.</summary>
/// <param name="Content">What the cell holds; empty for an empty cell.</param>
/// <param name="Origin">Whether the words stand in this cell or were taken over from another.</param>
/// <param name="IsHeader">Whether the source itself marks the cell as a header.</param>
public sealed record GridCell(InlineText Content, CellOrigin Origin = CellOrigin.Stated, bool IsHeader = false)
{
    public static GridCell Empty { get; } = new(InlineText.Empty);

    public bool IsEmpty => Content.IsEmpty;

    public string Text => Content.Text;
}
