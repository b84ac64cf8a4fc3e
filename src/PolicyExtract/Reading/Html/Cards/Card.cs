using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>What a page says of one thing, field by field.</summary>
/// <param name="Elements">The sibling elements it consists of.</param>
/// <param name="Entries">Its labelled fields.</param>
/// <param name="Before">Pieces without a label before the fields.</param>
/// <param name="After">Pieces without a label behind the fields.</param>
internal sealed record Card(
    IReadOnlyList<PageElement> Elements,
    IReadOnlyList<LabelledEntry> Entries,
    IReadOnlyList<PageNode> Before,
    IReadOnlyList<PageNode> After);
