using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>The classes by which the widespread frameworks keep words for screen readers out of sight.</summary>
internal static class VisuallyHidden
{
    private static readonly string[] Classes =
        ["sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "show-for-sr", "assistive-text", "u-hiddenVisually", "a11y-hidden", "ot-scrn-rdr"];

    public static bool Is(PageElement element)
    {
        if (element.Attribute("class") is not { } classes) return false;
        foreach (var hidden in Classes)
        {
            if (classes.Contains(hidden, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
