using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>What an element holds, apart from elements without words.</summary>
/// <param name="HasText">Whether words stand in it directly.</param>
/// <param name="StartsWithElement">Whether an element comes before any such words.</param>
/// <param name="Elements">Its elements with words.</param>
internal readonly record struct HeldContent(bool HasText, bool StartsWithElement, IReadOnlyList<PageElement> Elements)
{
    public static HeldContent Of(PageElement holder)
    {
        var hasText = false;
        var startsWithElement = false;
        List<PageElement>? elements = null;
        foreach (var child in holder.Children)
        {
            if (child is PageText words)
            {
                hasText |= !string.IsNullOrWhiteSpace(words.Text);
            }
            else if (child is PageElement { HasWords: true } element)
            {
                startsWithElement |= elements is null && !hasText;
                (elements ??= []).Add(element);
            }
        }
        return new(hasText, startsWithElement, elements ?? (IReadOnlyList<PageElement>)[]);
    }
}
