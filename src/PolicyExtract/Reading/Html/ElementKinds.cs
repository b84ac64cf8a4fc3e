using System.Collections.Frozen;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Tells what an element is from its name, its role and its inline style, as a browser's own style sheet would.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> ByName = new Dictionary<ElementKind, string>
    {
        [ElementKind.Block] = "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure"
            + " footer form header hgroup html main menuitem nav optgroup option p search section slot"
            + " caption colgroup tbody td tfoot th thead tr",
        [ElementKind.Heading] = "h1 h2 h3 h4 h5 h6",
        [ElementKind.ListItem] = "li",
        [ElementKind.List] = "ul ol menu",
        [ElementKind.Table] = "table",
        [ElementKind.Preformatted] = "pre listing xmp plaintext",
        [ElementKind.Title] = "summary legend",
        [ElementKind.LineBreak] = "br",
        [ElementKind.Rule] = "hr",
        [ElementKind.NoScript] = "noscript",
        [ElementKind.Skipped] = "area audio base canvas col datalist embed frame frameset head iframe img input link map math meta noembed"
            + " noframes param rp rt rtc script select source style svg template textarea title track video",
    }
        .SelectMany(kind => kind.Value.Split(' ').Select(name => KeyValuePair.Create(name, kind.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static ElementKind Of(PageElement element)
    {
        var kind = element.IsForeign ? ElementKind.Skipped
            : ByName.TryGetValue(element.Name, out var known) ? known
            : element.Name.Contains('-', StringComparison.Ordinal) ? ElementKind.Block
            : ElementKind.Inline;
        return element.HasAttributes && kind != ElementKind.Skipped ? Restyled(element, kind) : kind;
    }

    private static ElementKind Restyled(PageElement element, ElementKind kind)
    {
        var role = element.Attribute("role");
        if (kind is ElementKind.Inline or ElementKind.Block)
        {
            if (role == "heading") return ElementKind.Heading;
            if (role is "table" or "grid" or "treegrid") return ElementKind.Table;
            if (IsDisclosure(element, role)) return ElementKind.Title;
            if (role is "listitem") return ElementKind.ListItem;
            if (role is "list") return ElementKind.List;
        }
        return InlineStyle.Value(element, "display") switch
        {
            "block" or "flex" or "grid" or "list-item" or "flow-root" or "table-row" or "table-cell" when kind == ElementKind.Inline => ElementKind.Block,
            "table" when kind is ElementKind.Inline or ElementKind.Block => ElementKind.Table,
            "inline" when kind == ElementKind.Block => ElementKind.Inline,
            _ => kind,
        };
    }

    /// <summary>Whether the element opens and closes something: the header of an accordion or a tab.</summary>
    private static bool IsDisclosure(PageElement element, string? role) =>
        role == "tab"
        || (element.Name == "button" && element.Attribute("class") is { } classes && classes.Contains("accordion", StringComparison.OrdinalIgnoreCase))
        || ((element.Name == "button" || role == "button" || element.Name == "a")
            && (element.Attribute("aria-expanded") is not null || element.Attribute("aria-controls") is not null
                || (element.Attribute("data-toggle") ?? element.Attribute("data-bs-toggle")) is "collapse" or "tab" or "pill"));
}
