using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>A label and what it is the label of, side by side in the markup.</summary>
/// <param name="Key">The label's words, folded and without the colon.</param>
/// <param name="Label">The element that holds the label.</param>
/// <param name="Elements">The elements that the entry consists of: one around label and value, or several siblings.</param>
/// <param name="Values">The nodes of the value, in order; none where the value is left empty.</param>
internal sealed record LabelledEntry(
    EntryKind Kind,
    string Key,
    PageElement Label,
    IReadOnlyList<PageElement> Elements,
    IReadOnlyList<PageNode> Values)
{
    /// <summary>The element around the entry.</summary>
    public PageElement Group => Elements[0].Parent!;

    /// <summary>What entries have in common that are the same field of different things.</summary>
    public (EntryKind Kind, string Key, ElementSignature Label, ElementSignature Holder) Form =>
        (Kind, Key, ElementSignature.Of(Label), ElementSignature.Of(Label.Parent!));
}
