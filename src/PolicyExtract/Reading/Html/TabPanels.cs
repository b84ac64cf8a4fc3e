using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Tells which tab opens which panel. Pages write all tabs first and then all panels: read so, the last tab would head every panel.</summary>
internal sealed class TabPanels
{
    private readonly Dictionary<PageElement, PageElement> tabOf = [];
    private readonly HashSet<PageElement> tabs = [];

    /// <param name="regions">Elements that are read as tables, in which no panel is told from other words.</param>
    public TabPanels(PageElement root, IReadOnlyDictionary<PageElement, Action<BlockReader, Flow>?> regions)
    {
        var found = new List<PageElement>();
        var byId = new Dictionary<string, PageElement>(StringComparer.Ordinal);
        Collect(root, found, byId);
        foreach (var tab in found)
        {
            if (Target(tab) is { } id && byId.TryGetValue(id, out var panel)) Pair(tab, panel);
        }
        foreach (var panel in byId.Values.Where(element => element.Attribute("role") == "tabpanel"))
        {
            if (panel.Attribute("aria-labelledby") is { } id && byId.TryGetValue(id, out var tab)) Pair(tab, panel);
        }

        void Pair(PageElement tab, PageElement panel)
        {
            if (tab.Start >= panel.Start || tabs.Contains(tab) || tabOf.ContainsKey(panel) || regions.ContainsKey(tab) || !IsReadAsBlock(tab) || !IsReadAsBlock(panel)) return;
            tabs.Add(tab);
            tabOf.Add(panel, tab);
        }

        bool IsReadAsBlock(PageElement element)
        {
            for (var around = element.Parent; around is not null; around = around.Parent)
            {
                if (around.Kind is not (ElementKind.Block or ElementKind.Inline or ElementKind.List or ElementKind.ListItem) || around.Name == "dl") return false;
                if (regions.ContainsKey(around) || IsMarkedTab(around)) return false;
            }
            return true;
        }
    }

    /// <summary>Whether the element is a tab that is read at its panel.</summary>
    public bool IsTab(PageElement element) => tabs.Contains(element);

    /// <summary>The tab that opens a panel; null for other elements.</summary>
    public PageElement? TabOf(PageElement panel) => tabOf.GetValueOrDefault(panel);

    private static void Collect(PageElement parent, List<PageElement> tabs, Dictionary<string, PageElement> byId)
    {
        foreach (var element in parent.Elements)
        {
            if (element.HasAttributes)
            {
                if (element.Attribute("id") is { Length: > 0 } id) byId.TryAdd(id, element);
                if (IsMarkedTab(element)) tabs.Add(element);
            }
            Collect(element, tabs, byId);
        }
    }

    private static bool IsMarkedTab(PageElement element) =>
        element.Attribute("role") == "tab" || (element.Attribute("data-toggle") ?? element.Attribute("data-bs-toggle")) is "tab" or "pill";

    private static string? Target(PageElement tab) =>
        tab.Attribute("aria-controls") ?? ((tab.Attribute("data-bs-target") ?? tab.Attribute("data-target") ?? tab.Attribute("href")) is ['#', .. var id] ? id : null);
}
