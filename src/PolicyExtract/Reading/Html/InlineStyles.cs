using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>How an element changes the way its words are set off.</summary>
internal static class InlineStyles
{
    /// <summary>The lightest <c>font-weight</c> that is bold to a reader.</summary>
    private const int LightestBold = 600;

    public static Flow Inside(PageElement element, Flow flow)
    {
        var style = flow.Style | OfName(element.Name);
        if (!element.HasAttributes) return style == flow.Style ? flow : flow with { Style = style };
        if (IsBold(element) is { } bold) style = bold ? style | TextStyle.Strong : style & ~TextStyle.Strong;
        var href = element.Name == "a" && element.Attribute("href") is { Length: > 0 } target ? target.Trim() : flow.Href;
        return flow with { Style = style, Href = href };
    }

    private static TextStyle OfName(string name) => name switch
    {
        "b" or "strong" => TextStyle.Strong,
        "i" or "em" or "cite" or "dfn" or "var" => TextStyle.Emphasis,
        "code" or "kbd" or "samp" or "tt" => TextStyle.Code,
        _ => TextStyle.None,
    };

    private static bool? IsBold(PageElement element) => InlineStyle.Value(element, "font-weight") switch
    {
        "" => null,
        "bold" or "bolder" => true,
        "normal" or "lighter" => false,
        var weight => int.TryParse(weight, out var number) ? number >= LightestBold : null,
    };
}
