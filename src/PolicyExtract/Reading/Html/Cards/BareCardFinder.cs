using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>
/// Finds the cards that have no labels: elements that are made alike, each with a few pieces that only their order and their classes tell apart.
/// That they list cookies is told by what stands in one of the pieces, and in another beside it.
/// </summary>
internal sealed class BareCardFinder
{
    /// <summary>Pieces of a card; more are a section of the page.</summary>
    private const int MostPieces = 8;

    /// <summary>Longest name, in characters.</summary>
    private const int LongestName = 100;

    /// <summary>Longest piece that is read, in characters: purposes have up to a thousand.</summary>
    private const int LongestPiece = 1500;

    /// <summary>Mean likelihood from which pieces are the names of cookies, or their lifetimes.</summary>
    private const double NameLike = 0.6, PeriodLike = 0.6;

    private readonly Dictionary<ElementSignature, List<PageElement>> alike = [];
    private readonly HashSet<PageElement> closed;
    private readonly CancellationToken cancellation;

    private BareCardFinder(HashSet<PageElement> closed, CancellationToken cancellation) => (this.closed, this.cancellation) = (closed, cancellation);

    /// <param name="regions">Elements that are read as tables already.</param>
    public static IEnumerable<List<BareCard>> Find(PageElement root, IEnumerable<PageElement> regions, CancellationToken cancellation)
    {
        var finder = new BareCardFinder([.. regions], cancellation);
        finder.Collect(root);
        var taken = new HashSet<PageElement>();
        foreach (var group in finder.alike.Values.Where(group => group.Count > 1))
        {
            cancellation.ThrowIfCancellationRequested();
            var cards = Cards(group);
            if (cards.Count < 2 || !AreCookies(cards) || cards.Exists(card => IsIn(card.Element, taken))) continue;
            taken.UnionWith(cards.Select(card => card.Element));
            foreach (var run in Runs(cards)) yield return run;
        }
    }

    /// <summary>Collects what elements are made alike; false where an element belongs to a table or holds one.</summary>
    private bool Collect(PageElement element)
    {
        cancellation.ThrowIfCancellationRequested();
        if (element.Kind == ElementKind.Table || closed.Contains(element)) return false;
        var isOpen = true;
        foreach (var child in element.Elements)
        {
            if (child.HasWords) isOpen &= Collect(child);
        }
        if (!isOpen || element.Kind is ElementKind.Inline or ElementKind.Heading || element.Attribute("class") is null) return isOpen;
        var signature = ElementSignature.Of(element);
        if (!alike.TryGetValue(signature, out var same)) alike.Add(signature, same = []);
        same.Add(element);
        return true;
    }

    private static List<BareCard> Cards(List<PageElement> group)
    {
        if (!IsCardLike(group[0]) || !IsCardLike(group[^1])) return [];
        var cards = group.Select(element => new BareCard(element, Pieces(element))).Where(card => card.Pieces.Count is > 1 and <= MostPieces).ToList();
        var first = cards.Count == 0 ? null : cards.MaxBy(card => card.Pieces.Count)!.Keys.ToHashSet();
        return cards.Count == group.Count && cards.TrueForAll(card => card.Keys.All(first!.Contains)) ? cards : [];
    }

    private static bool IsCardLike(PageElement element) => Pieces(element).Count is > 1 and <= MostPieces;

    /// <summary>The innermost elements that hold words of their own, in order; soon more than a card has where it is none.</summary>
    private static List<PageElement> Pieces(PageElement element)
    {
        var pieces = new List<PageElement>();
        Add(element, pieces);
        return pieces;
    }

    private static void Add(PageElement element, List<PageElement> pieces)
    {
        if (pieces.Count > MostPieces) return;
        var content = HeldContent.Of(element);
        if (content.HasText || content.Elements.Count == 0) pieces.Add(element);
        else foreach (var inner in content.Elements) Add(inner, pieces);
    }

    private static bool AreCookies(List<BareCard> cards)
    {
        var columns = cards[0].Keys.Select(key => cards.Select(card => card.PieceOf(key)).OfType<PageElement>().ToList()).ToList();
        var names = columns.FindIndex(pieces => pieces.Count == cards.Count && MayBeNames(pieces) && Mean(pieces, LongestName, NameGrammar.Likelihood) >= NameLike);
        return names >= 0 && columns.Where((_, column) => column != names).Any(pieces => Mean(pieces, LongestName, RetentionGrammar.Likelihood) >= PeriodLike);
    }

    /// <summary>A look at a few: in most groups of a page none is a name.</summary>
    private static bool MayBeNames(List<PageElement> pieces) => Mean([.. pieces.Take(3)], LongestName, NameGrammar.Likelihood) > 0.25;

    private static double Mean(List<PageElement> pieces, int longest, Func<string, double> likelihood) =>
        pieces.Average(piece => TreeText.IsAtMost(piece, LongestPiece) && TreeText.Of(piece, longest + 1) is { } words && words.Length <= longest ? likelihood(words) : 0);

    private static bool IsIn(PageElement element, HashSet<PageElement> taken)
    {
        for (var around = element; around is not null; around = around.Parent)
        {
            if (taken.Contains(around)) return true;
        }
        return false;
    }

    /// <summary>The cards between which no other words stand.</summary>
    private static IEnumerable<List<BareCard>> Runs(List<BareCard> cards)
    {
        foreach (var siblings in cards.GroupBy(card => card.Element.Parent!))
        {
            var byElement = siblings.ToDictionary(card => card.Element);
            var run = new List<BareCard>();
            foreach (var child in siblings.Key.Children.ToArray())
            {
                if (child is PageElement element && byElement.TryGetValue(element, out var card)) run.Add(card);
                else if (run.Count > 0 && (child is PageElement { HasWords: true } || (child is PageText words && !string.IsNullOrWhiteSpace(words.Text))))
                {
                    yield return run;
                    run = [];
                }
            }
            if (run.Count > 0) yield return run;
        }
    }
}
