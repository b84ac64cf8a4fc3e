using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>A card without labels.</summary>
/// <param name="Pieces">The elements that hold its words, in order.</param>
internal sealed record BareCard(PageElement Element, IReadOnlyList<PageElement> Pieces)
{
    /// <summary>What tells the pieces apart: how they are made, and how many before them are made so.</summary>
    public IReadOnlyList<(ElementSignature Made, int Before)> Keys { get; } =
        [.. Pieces.Select((piece, index) => (ElementSignature.Of(piece), Pieces.Take(index).Count(before => ElementSignature.Of(before) == ElementSignature.Of(piece))))];

    public PageElement? PieceOf((ElementSignature Made, int Before) key)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            if (Keys[i] == key) return Pieces[i];
        }
        return null;
    }
}
