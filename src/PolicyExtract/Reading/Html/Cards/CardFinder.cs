using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>
/// Finds the cards of a page: groups of labelled fields that recur with the same labels in the same markup. Consent tools list cookies so,
/// and so do pages that show a table on narrow screens.
/// </summary>
internal static class CardFinder
{
    /// <summary>Labels that must recur for a card; one alone is chance.</summary>
    private const int LabelsNeeded = 2;

    /// <summary>Strength from which a label's words are those of a field.</summary>
    private const double HeaderLike = 0.5;

    /// <summary>The cards, those together between which nothing else stands.</summary>
    public static List<List<Card>> Find(PageElement root, CancellationToken cancellation)
    {
        var groups = Recurring(EntryFinder.Find(root, cancellation))
            .GroupBy(entry => entry.Group)
            .Select(group => CardsIn(Records(group).ToList()))
            .Where(records => records.Count > 0)
            .ToList();
        var frames = new CardFrame(groups.Select(records => records[0][0].Group));
        return Runs(groups.SelectMany(records => Cards(records, frames)));
    }

    private static IEnumerable<Card> Cards(List<List<LabelledEntry>> records, CardFrame frames) =>
        records is [var only] ? [frames.Around(only[0].Group, only, Fields(only).Contains(CookieField.Name))] : records.Select(CardFrame.Unframed);

    /// <summary>The entries that are made alike elsewhere on the page, and of nested ones the innermost; definition lists say themselves what they are.</summary>
    private static List<LabelledEntry> Recurring(List<LabelledEntry> entries)
    {
        var counts = entries.Where(entry => entry.Values.Count > 0 || IsOfField(entry)).CountBy(entry => entry.Form).ToDictionary();
        var recurring = entries.FindAll(entry => entry.Kind == EntryKind.Definition || counts.GetValueOrDefault(entry.Form) > 1);
        var around = new HashSet<PageElement>();
        foreach (var entry in recurring)
        {
            for (var element = entry.Group; element is not null && around.Add(element); element = element.Parent)
            {
            }
        }
        return recurring.FindAll(entry => !entry.Elements.Any(around.Contains));
    }

    /// <summary>The fields of a group card by card: the first label that comes again begins the next one.</summary>
    private static IEnumerable<List<LabelledEntry>> Records(IEnumerable<LabelledEntry> group)
    {
        var record = new List<LabelledEntry>();
        foreach (var entry in group)
        {
            if (record.Exists(before => before.Key == entry.Key))
            {
                yield return record;
                record = [];
            }
            record.Add(entry);
        }
        yield return record;
    }

    private static List<List<LabelledEntry>> CardsIn(List<List<LabelledEntry>> records) =>
        records.FindAll(record => record.Count >= LabelsNeeded && Fields(record).Count() >= FieldsNeeded(record[0].Kind, records.Count));

    /// <summary>How many labels must be known words: what is marked up like running text may be just that, unless it comes again one below the other.</summary>
    private static int FieldsNeeded(EntryKind kind, int records) => kind switch
    {
        EntryKind.LeadIn => 1,
        EntryKind.HeadingSequence when records == 1 => LabelsNeeded,
        EntryKind.Definition when records == 1 => LabelsNeeded,
        _ => 0,
    };

    /// <summary>Whether the label is a field's own word, which is one even where nothing is ever written behind it.</summary>
    private static bool IsOfField(LabelledEntry entry) => HeaderWords.Match(entry.Key) is [{ Strength: >= HeaderLike }, ..];

    private static IEnumerable<CookieField> Fields(List<LabelledEntry> record) =>
        record.Select(entry => HeaderWords.Match(entry.Key))
            .Where(matches => matches is [{ Strength: >= HeaderLike }, ..])
            .Select(matches => matches[0].Field)
            .Distinct();

    /// <summary>Parts the cards where something else stands between them, and where they begin to be made of other elements.</summary>
    private static List<List<Card>> Runs(IEnumerable<Card> cards)
    {
        var runs = new List<List<Card>>();
        foreach (var siblings in cards.GroupBy(card => card.Elements[0].Parent!))
        {
            var byElement = new Dictionary<PageElement, Card>();
            foreach (var (card, element) in siblings.SelectMany(card => card.Elements, (card, element) => (card, element))) byElement.TryAdd(element, card);
            List<Card>? run = null;
            foreach (var child in siblings.Key.Children)
            {
                if (child is PageElement element && byElement.TryGetValue(element, out var card))
                {
                    if (card.Elements[0] != element) continue;
                    if (run is null || run[0].Elements[0].Name != element.Name) runs.Add(run = []);
                    run.Add(card);
                }
                else if (child is PageElement { HasWords: true } || (child is PageText words && !string.IsNullOrWhiteSpace(words.Text))) run = null;
            }
        }
        return runs;
    }
}
