using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Records whose values stand under or behind labels: label and value on lines of their own, <c>Label: value</c> pairs on one line or
/// several, cards with the cookie's name as their title. A label that comes again begins the next record.
/// </summary>
internal sealed class LabelledEntries : ITableLayout
{
    /// <summary>What a label with a value is worth.</summary>
    private const double LabelWithValue = 1.2;

    private const double LabelWithoutValue = -0.6;

    /// <summary>Records that share their labels with a neighbour are more surely records.</summary>
    private const double RepeatedLabel = 0.8;

    /// <summary>So much of the labels must be known headers: two unsure ones, or a sure one.</summary>
    private const double KnownLabels = 0.8;

    /// <summary>The same where a name stands over each of so many records.</summary>
    private const double KnownLabel = 0.5;

    private const int ManyLeads = 3;

    /// <summary>Labels of one table.</summary>
    private const int MostLabels = 64;

    public string Name => TableBlock.Labels;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var entries = LabelsToEntries.Convert(run, run.Labels(cancellation));
        var leads = LeadParts.Of(run, entries);
        for (int index = 0; index < entries.Count;)
        {
            var end = index + 1;
            var labels = Keys(entries[index]).ToHashSet(StringComparer.Ordinal);
            while (end < entries.Count && entries[end].Start == entries[end - 1].End && ShareLabels(entries[end - 1], entries[end]))
            {
                labels.UnionWith(Keys(entries[end]));
                if (labels.Count > MostLabels) break;
                end++;
            }
            if (ToReading(run, entries.Skip(index).Take(end - index).ToArray(), leads) is { } reading) yield return reading;
            index = end;
        }
    }

    private static bool ShareLabels(Entry one, Entry other) => Keys(one).Intersect(Keys(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Keys(Entry entry) => entry.Fields.Select(field => field.Label.Key);

    private TableReading? ToReading(LineRun run, Entry[] entries, IReadOnlyDictionary<Entry, LeadParts> leads)
    {
        var labels = entries.SelectMany(entry => entry.Fields).DistinctBy(field => field.Label.Key).Select(field => field.Label).ToArray();
        var leadCount = entries.Count(entry => entry.Lead.Count > 0);
        if (labels.Length < 2 && leadCount < 2) return null;
        var known = labels.Sum(label => HeaderWords.Strength(label.Key));
        if (known < (leadCount >= ManyLeads ? KnownLabel : KnownLabels)) return null;
        var hasLead = leadCount > 0;
        var nameLabel = NameLabel(run, entries, labels);
        var header = labels.Select(label => ReadCell.Of(label.Slice));
        ReadCell[] leadHeader = hasLead ? [ReadCell.Empty, ReadCell.Empty] : [];
        ReadCell[] tailHeader = entries.Any(entry => entry.Tail.Count > 0) ? [ReadCell.Empty] : [];
        var lost = new LostLabels(run, labels);
        var rows = entries.Select(entry => Row(entry, lost.Restore(entry), hasLead ? leads[entry] : null, tailHeader.Length > 0)).ToList();
        var nameColumn = nameLabel is null ? 0 : (hasLead ? 2 : 0) + Array.IndexOf(labels, nameLabel);
        if ((nameLabel is null && !hasLead) || rows.All(row => row[nameColumn].Slices.Count == 0)) return null;
        rows.Insert(0, [.. leadHeader, .. header, .. tailHeader]);
        var reading = new TableReading(Name, entries[0].Start, entries[^1].End, rows, 1, Form(entries, labels) + GridScore.OfCells(run, rows, 1))
        {
            Repairs = ["regrouped-labels"],
        };
        return reading with { Dropped = Conservation.Leftovers(run, reading, "label") };
    }

    /// <summary>The first label that heads names; where there is none, that of types which only names stand behind.</summary>
    private static LabelMark? NameLabel(LineRun run, Entry[] entries, LabelMark[] labels)
    {
        var matches = Array.ConvertAll(labels, label => HeaderWords.Match(run.TextOf([label.Slice])));
        var at = Array.FindIndex(matches, HeaderWords.HeadsNames);
        if (at < 0) at = Array.FindIndex(matches, match => match.Any(field => field.Field == CookieField.Name));
        return at < 0 || !HeaderWords.HeadsNames(matches[at]) && !HasNames(run, entries, labels[at].Key) ? null : labels[at];
    }

    /// <summary>Whether the values of a label all begin with a name.</summary>
    private static bool HasNames(LineRun run, Entry[] entries, string key)
    {
        const double Possible = 0.3;
        return entries.SelectMany(entry => entry.Fields).Where(field => field.Label.Key == key && field.Value.Count > 0)
            .All(field => run.TextOf(field.Value) is var value && value.AsSpan().IndexOfAny(',', '，', '、') is var comma
                && new CellEvidence(comma < 0 ? value : value[..comma]) is { WordCount: 1, Name: >= Possible });
    }

    private static double Form(Entry[] entries, LabelMark[] labels)
    {
        var withValue = entries.Sum(entry => entry.Fields.Count(field => field.Value.Count > 0));
        var withoutValue = entries.Sum(entry => entry.Fields.Count(field => field.Value.Count == 0));
        var repeated = entries.Length > 1 ? RepeatedLabel * (withValue - labels.Length) : 0;
        return LabelWithValue * withValue + LabelWithoutValue * withoutValue + repeated;
    }

    private static ReadCell[] Row(Entry entry, IEnumerable<ReadCell> values, LeadParts? lead, bool hasTail)
    {
        ReadCell[] leadCells = lead is null ? [] : [new ReadCell(lead.Name), new ReadCell(lead.Rest)];
        return [.. leadCells, .. values, .. hasTail ? [new ReadCell(entry.Tail)] : Array.Empty<ReadCell>()];
    }
}
