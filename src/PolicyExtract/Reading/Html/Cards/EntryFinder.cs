using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>Finds everything in a page that could be a label with its value, outside of tables. Repetition tells later which of them are.</summary>
internal sealed class EntryFinder(CancellationToken cancellation)
{
    /// <summary>Elements between two labels; more are a section of text under a heading.</summary>
    private const int MostValueElements = 3;

    /// <summary>Longest value, in characters: purposes have up to a thousand, sections of a text more.</summary>
    private const int LongestValue = 1500;

    private readonly List<LabelledEntry> entries = [];

    public static List<LabelledEntry> Find(PageElement root, CancellationToken cancellation)
    {
        var finder = new EntryFinder(cancellation);
        finder.Visit(root, root);
        return finder.entries;
    }

    /// <param name="outermost">The outermost element that holds no other words than the element does.</param>
    private void Visit(PageElement element, PageElement outermost)
    {
        cancellation.ThrowIfCancellationRequested();
        var content = HeldContent.Of(element);
        if (content.Elements.Count == 0) return;
        if (!content.HasText && content.Elements is [var only])
        {
            if (WithoutValue(element, only, outermost) is { } empty) entries.Add(empty);
            if (only.Kind != ElementKind.Table) Visit(only, outermost);
            return;
        }
        if ((LeadIn(element, content, outermost) ?? Pair(content, outermost)) is { } entry) Add(entry);
        else if (!content.HasText) AddSequence(content.Elements);
        foreach (var inner in content.Elements)
        {
            if (inner.Kind != ElementKind.Table) Visit(inner, inner);
        }
    }

    /// <summary>A label alone, with a colon or with an empty element behind it.</summary>
    private static LabelledEntry? WithoutValue(PageElement holder, PageElement label, PageElement outermost)
    {
        if (LabelText.Key(label) is not { } key) return null;
        if (LabelText.EndsWithColon(label)) return new(EntryKind.LeadIn, key, label, [outermost], []);
        return holder.Elements.SkipWhile(child => child != label).Skip(1).Any(child => child.Kind == ElementKind.Block)
            ? new(LabelKind(label) ?? EntryKind.Pair, key, label, [outermost], [])
            : null;
    }

    private static LabelledEntry? Pair(HeldContent content, PageElement outermost)
    {
        if (content.HasText || content.Elements is not [var label, var value] || LabelText.Key(label) is not { } key) return null;
        return new(LabelKind(label) ?? EntryKind.Pair, key, label, [outermost], [value]);
    }

    private static LabelledEntry? LeadIn(PageElement holder, HeldContent content, PageElement outermost)
    {
        var label = content.Elements[0];
        if (!content.StartsWithElement || LabelText.Key(label) is not { } key) return null;
        var values = After(holder, label);
        if (values.Count == 0 || !(LabelText.EndsWithColon(label) || LabelText.StartsWithColon(values[0])) || HoldsMoreLabels(values)) return null;
        return new(EntryKind.LeadIn, key, label, [outermost], values);
    }

    /// <summary>The nodes with words behind one.</summary>
    private static List<PageNode> After(PageElement holder, PageElement first)
    {
        var nodes = new List<PageNode>();
        var isAfter = false;
        foreach (var child in holder.Children)
        {
            if (isAfter && (nodes.Count > 0 || child is PageElement { HasWords: true } || (child is PageText words && !string.IsNullOrWhiteSpace(words.Text)))) nodes.Add(child);
            isAfter |= child == first;
        }
        return nodes;
    }

    /// <summary>Whether further labels follow on lines of their own: such a list the lines tell better.</summary>
    private static bool HoldsMoreLabels(List<PageNode> values)
    {
        var afterBreak = false;
        foreach (var element in values.OfType<PageElement>())
        {
            if (element.Kind == ElementKind.LineBreak) afterBreak = true;
            else if (afterBreak && LabelText.EndsWithColon(element)) return true;
        }
        return false;
    }

    private void AddSequence(IReadOnlyList<PageElement> elements)
    {
        for (var at = 0; at < elements.Count;)
        {
            var kind = LabelKind(elements[at]);
            var end = at + 1;
            while (end < elements.Count && LabelKind(elements[end]) is null) end++;
            var values = elements.Skip(at + 1).Take(end - at - 1).ToArray();
            if (kind is { } known && values.Length <= MostValueElements && LabelText.Key(elements[at]) is { } key)
            {
                Add(new(known, key, elements[at], [elements[at], .. values], values));
            }
            at = end;
        }
    }

    private void Add(LabelledEntry entry)
    {
        foreach (var element in entry.Values.OfType<PageElement>())
        {
            if (element.Kind is ElementKind.Table or ElementKind.Heading || !TreeText.IsAtMost(element, LongestValue)) return;
        }
        entries.Add(entry);
    }

    private static EntryKind? LabelKind(PageElement element)
    {
        while (true)
        {
            if (element.Name == "dt") return EntryKind.Definition;
            if (element.Kind == ElementKind.Heading) return EntryKind.HeadingSequence;
            if (element.Name is "strong" or "b" or "label") return EntryKind.Sequence;
            var content = HeldContent.Of(element);
            if (content.HasText || content.Elements.Count != 1) return null;
            element = content.Elements[0];
        }
    }
}
