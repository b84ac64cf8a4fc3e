using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>Finds the element that frames a card, and what stands in it without a label (a title, a description).</summary>
internal sealed class CardFrame
{
    /// <summary>Pieces without a label; more are a piece of the page.</summary>
    private const int MostPieces = 4;

    private readonly Dictionary<PageElement, int> groupsWithin = [];
    private readonly HashSet<ElementSignature> frames = [];

    /// <param name="groups">The elements whose children are the labelled fields of cards.</param>
    public CardFrame(IEnumerable<PageElement> groups)
    {
        foreach (var group in groups)
        {
            for (var around = group; around is not null; around = around.Parent)
            {
                groupsWithin[around] = groupsWithin.GetValueOrDefault(around) + 1;
            }
        }
        foreach (var (element, count) in groupsWithin)
        {
            if (count > 1) frames.UnionWith(RepeatedFrames(element));
        }
        frames.ExceptWith(groupsWithin.Where(pair => pair.Value > 1).Select(pair => ElementSignature.Of(pair.Key)));
    }

    /// <summary>The card of the fields in a group, as large as it is on all of the page.</summary>
    public Card Around(PageElement group, IReadOnlyList<LabelledEntry> entries, bool isNamed)
    {
        var top = group;
        for (var around = group; around is not null && groupsWithin[around] == 1; around = around.Parent)
        {
            if (frames.Contains(ElementSignature.Of(around))) top = around;
        }
        var card = Unframed(entries);
        if (!frames.Contains(ElementSignature.Of(top))) return card;
        for (var frame = group; ; frame = frame.Parent!)
        {
            var framed = In(frame, entries);
            if (framed.Before.Count + framed.After.Count > MostPieces || (isNamed && framed.Before.Count > 0) || Headings(framed) > 1) return card;
            card = framed;
            if (frame == top) return card;
        }
    }

    public static Card Unframed(IReadOnlyList<LabelledEntry> entries) =>
        new([.. entries.SelectMany(entry => entry.Elements)], entries, [], []);

    private IEnumerable<ElementSignature> RepeatedFrames(PageElement parent) =>
        parent.Elements
            .Where(child => groupsWithin.GetValueOrDefault(child) == 1)
            .GroupBy(ElementSignature.Of)
            .Where(alike => alike.Count() > 1)
            .Select(alike => alike.Key);

    private static Card In(PageElement frame, IReadOnlyList<LabelledEntry> entries)
    {
        var before = new List<PageNode>();
        var after = new List<PageNode>();
        var fields = entries.SelectMany(entry => entry.Elements).ToHashSet();
        var path = new HashSet<PageElement>();
        for (var around = entries[0].Group; around != frame.Parent; around = around!.Parent) path.Add(around!);
        Collect(frame, path, fields, before, after);
        return new Card([frame], entries, before, after);
    }

    private static void Collect(PageElement around, HashSet<PageElement> path, HashSet<PageElement> fields, List<PageNode> before, List<PageNode> after)
    {
        var pieces = before;
        foreach (var child in around.Children)
        {
            if (child is PageElement element && (path.Contains(element) || fields.Contains(element)))
            {
                if (path.Contains(element)) Collect(element, path, fields, before, after);
                pieces = after;
            }
            else if (child is PageElement { HasWords: true } || (child is PageText words && !string.IsNullOrWhiteSpace(words.Text))) pieces.Add(child);
        }
    }

    private static int Headings(Card card) => card.Before.Concat(card.After).OfType<PageElement>().Count(HoldsHeading);

    private static bool HoldsHeading(PageElement element) =>
        element.Kind is ElementKind.Heading or ElementKind.Title || element.Elements.Any(HoldsHeading);
}
