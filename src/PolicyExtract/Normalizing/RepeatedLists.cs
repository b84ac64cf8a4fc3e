using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Leaves out lists that a document holds twice: as a table for wide screens and as cards for narrow ones, in the policy and in the consent
/// dialog, on the page and in the dialog's data. The cookies that stay know both places.
/// </summary>
internal sealed class RepeatedLists(List<Diagnostic> diagnostics)
{
    /// <summary>Cookies that must recur together; one alone is often listed for two purposes in the same words.</summary>
    private const int TellingCount = 2;

    /// <summary>Lists with the same name that are looked through for one which comes again.</summary>
    private const int MostLists = 64;

    private readonly List<List<CookieDraft>> kept = [];
    private readonly Dictionary<string, List<List<CookieDraft>>> keptByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CookieDraft> firstByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<CookieDraft, List<SourceLocation>> elsewhere = new(ReferenceEqualityComparer.Instance);

    /// <param name="lists">The cookies of each table that has any, in reading order.</param>
    public static List<CookieDraft> LeaveOut(IEnumerable<List<CookieDraft>> lists, List<Diagnostic> diagnostics)
    {
        var repeated = new RepeatedLists(diagnostics);
        foreach (var list in lists.OrderBy(IsData)) repeated.Add(list);
        return [.. repeated.kept.SelectMany(list => list).Select(repeated.WithPlaces).OrderBy(draft => draft.Reading.Table.Index)];
    }

    private void Add(List<CookieDraft> list)
    {
        var twins = IsData(list) ? TwinsByName(list) : TwinsByFields(list);
        foreach (var (copy, original) in twins)
        {
            if (!elsewhere.TryGetValue(original, out var places)) elsewhere.Add(original, places = []);
            places.Add(copy.Stated[CookieField.Name]!.Source.Location);
        }
        if (twins.Count > 0) diagnostics.Add(Diagnostics.RepeatedTable(list[0].Reading.Table.Index, list[0].Reading.Block.Location));
        Keep(list.FindAll(draft => !twins.ContainsKey(draft)));
    }

    private void Keep(List<CookieDraft> list)
    {
        kept.Add(list);
        foreach (var draft in list)
        {
            firstByKey.TryAdd(NameGrammar.Key(draft.Name), draft);
            if (!keptByName.TryGetValue(draft.Name, out var lists)) keptByName.Add(draft.Name, lists = []);
            if (lists.Count < MostLists && (lists.Count == 0 || lists[^1] != list)) lists.Add(list);
        }
    }

    /// <summary>Data are no part of what a reader of the page sees; they give way to what is seen.</summary>
    private static bool IsData(List<CookieDraft> list) => list[0].Reading.Block.Layout == TableBlock.ConsentData;

    /// <summary>Whether a list stands where or as a repetition would: in another form, under the same heading, or right behind.</summary>
    private static bool MayRepeat(List<CookieDraft> list, List<CookieDraft> before)
    {
        if (list.Count > before.Count) return false;
        var (one, other) = (list[0].Reading, before[0].Reading);
        return (list.Count == before.Count && one.Table.Index == other.Table.Index + 1)
            || (list.Count >= TellingCount && (one.Block.Layout != other.Block.Layout || one.Context.Heading == other.Context.Heading));
    }

    /// <summary>For each cookie of the list its twin in the first list before that holds one for all of them; else empty.</summary>
    private Dictionary<CookieDraft, CookieDraft> TwinsByFields(List<CookieDraft> list) =>
        keptByName.GetValueOrDefault(list[0].Name, [])
            .Where(before => MayRepeat(list, before))
            .Select(before => TwinsByFields(list, before))
            .FirstOrDefault(twins => twins.Count == list.Count) ?? [];

    /// <summary>For each cookie of the list the one of the other that says the same; cookies without one are left out.</summary>
    private static Dictionary<CookieDraft, CookieDraft> TwinsByFields(List<CookieDraft> list, List<CookieDraft> before)
    {
        var byName = before.GroupBy(draft => draft.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var twins = new Dictionary<CookieDraft, CookieDraft>(ReferenceEqualityComparer.Instance);
        foreach (var draft in list)
        {
            if (!byName.TryGetValue(draft.Name, out var same) || same.Find(other => StateTheSame(draft, other)) is not { } twin) continue;
            same.Remove(twin);
            twins.Add(draft, twin);
        }
        return twins;
    }

    /// <summary>Data have other words and units than the page: there the name decides.</summary>
    private Dictionary<CookieDraft, CookieDraft> TwinsByName(List<CookieDraft> list)
    {
        var twins = new Dictionary<CookieDraft, CookieDraft>(ReferenceEqualityComparer.Instance);
        foreach (var draft in list)
        {
            if (firstByKey.TryGetValue(NameGrammar.Key(draft.Name), out var twin)) twins.Add(draft, twin);
        }
        return twins;
    }

    /// <summary>Whether two rows share a field beside the name and differ in none that both state.</summary>
    private static bool StateTheSame(CookieDraft one, CookieDraft other)
    {
        var shared = one.Stated.Where(stated => stated.Field != CookieField.Name && other[stated.Field] is not null).ToList();
        return shared.Exists(stated => !one.IsFromContext(stated.Field))
            && shared.TrueForAll(stated => FoldedText.Fold(stated.Words.Words) == FoldedText.Fold(other[stated.Field]!));
    }

    private CookieDraft WithPlaces(CookieDraft draft) =>
        elsewhere.TryGetValue(draft, out var places) ? draft with { Elsewhere = places.ToValueList() } : draft;
}
