using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>What elements of one sort on a page have in common.</summary>
internal readonly record struct ElementSignature(string Name, string Classes)
{
    public static ElementSignature Of(PageElement element) => new(element.Name, element.Attribute("class") ?? "");
}
