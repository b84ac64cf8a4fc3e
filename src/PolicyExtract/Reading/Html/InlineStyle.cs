using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads the few properties that matter out of <c>style</c> attributes.</summary>
internal static class InlineStyle
{
    /// <summary>The value of a property, lower case; empty when the element's own style does not set it.</summary>
    public static string Value(PageElement element, string property)
    {
        var style = element.Attribute("style");
        if (style is null || !style.Contains(property, StringComparison.OrdinalIgnoreCase)) return "";
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            var value = declaration[(colon + 1)..];
            var important = value.IndexOf('!');
            return (important < 0 ? value : value[..important]).Trim().ToString().ToLowerInvariant();
        }
        return "";
    }

    /// <summary>Whether the element itself says that it is not shown.</summary>
    public static bool IsHidden(PageElement element) =>
        element.HasAttributes
        && (element.Attribute("hidden") is not null || Value(element, "display") == "none" || Value(element, "visibility") == "hidden");
}
