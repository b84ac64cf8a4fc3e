using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Lists, with bullets or without, whose items begin with a cookie's name: <c>name – purpose</c>, <c>name (2 years): purpose</c>, a name
/// in code or bold, labels inside the item, or attributes as nested items. Items whose names are plain words count when their neighbours' are not.
/// </summary>
internal sealed class ListedEntries : ITableLayout
{
    /// <summary>What an item with a name at its head is worth, beside the fit of its words.</summary>
    private const double NamedItem = 1;

    /// <summary>One item in this many must begin with a sure name for the plain words of the others to be names.</summary>
    private const int SureShare = 3;

    public string Name => TableBlock.List;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var marks = LabelsInItems(run, cancellation);
        var seen = new HashSet<int>();
        for (int line = 0; line < run.Count; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (seen.Contains(line)) continue;
            var items = SiblingsFrom(run, line);
            seen.UnionWith(items.Select(item => item.Start));
            foreach (var group in NamedGroups(run, items, marks).Where(IsList)) yield return ToReading(run, group, marks);
        }
    }

    /// <summary>Labels that have a value; without a sign behind it, a word is one only where it comes again.</summary>
    private static ILookup<int, LabelMark> LabelsInItems(LineRun run, CancellationToken cancellation) =>
        LabelsToEntries.Convert(run, run.Labels(cancellation))
            .SelectMany(entry => entry.Fields)
            .Where(field => field.Value.Count > 0)
            .Select(field => field.Label)
            .GroupBy(label => label.Key, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any() || same.All(label => label.Form is not (LabelForm.Line or LabelForm.BeforeSpace)))
            .SelectMany(same => same)
            .OrderBy(label => label.Line).ThenBy(label => label.Start)
            .ToLookup(label => label.Line);

    /// <summary>The item that begins at a line and those that follow it on its own level.</summary>
    private static List<ListedItem> SiblingsFrom(LineRun run, int line)
    {
        var items = new List<ListedItem>();
        while (line < run.Count && ListedItem.At(run, line) is { } item && (items.Count == 0 || item.IsSiblingOf(items[0], run)))
        {
            items.Add(item);
            line = item.End;
        }
        return items;
    }

    /// <summary>One bullet makes a list; one paragraph that opens with a name is a paragraph.</summary>
    private static bool IsList(IReadOnlyList<ItemHead> heads) => heads.Count > 1 || heads[0].Item.HasMarker;

    /// <summary>
    /// Runs of items that begin with a name. A plain word is one where enough of the list begins with sure names; where any does, one that
    /// is set off, or stands alone and may be a name.
    /// </summary>
    private static IEnumerable<IReadOnlyList<ItemHead>> NamedGroups(LineRun run, List<ListedItem> items, ILookup<int, LabelMark> marks)
    {
        var heads = items.Select(item => IsSection(item, marks) || IsTitle(run, item) || IsLink(run, item) ? null : ItemHead.Of(run, item)).ToArray();
        var sure = heads.Count(head => head is { IsSure: true } || head is { IsPossible: true } && (HasLabels(head.Item, marks) || ItemParts.EndsWithPeriod(run, head)));
        var group = new List<ItemHead>();
        foreach (var head in heads)
        {
            if (head is not null && (head.IsSure || SureShare * sure >= heads.Length || sure > 0 && (head.IsSetOff || head.IsPossible))) group.Add(head);
            else
            {
                if (group.Count > 0) yield return group;
                group = [];
            }
        }
        if (group.Count > 0) yield return group;
    }

    /// <summary>Whether labels say at least two things of what the item opens with.</summary>
    private static bool HasLabels(ListedItem item, ILookup<int, LabelMark> marks) =>
        Enumerable.Range(item.Start, item.End - item.Start).Sum(line => marks[line].Count()) > 1;

    /// <summary>A numbered or lettered line that announces a list of bullets: "a) our own:".</summary>
    private static bool IsTitle(LineRun run, ListedItem item) =>
        item.End < run.Count && run[item.Start].Trimmed is [.., ':' or '：']
        && LineForms.Marker(run[item.Start]) is { Text: var marker } && LineForms.Marker(run[item.Start + 1]) is { Text: var next }
        && char.IsLetterOrDigit(marker.FirstOrDefault()) && !char.IsLetterOrDigit(next.FirstOrDefault());

    /// <summary>
    /// An item that is nothing but a link to what it is called, other than to what is known of a cookie: navigation, or a list of companies.
    /// Cookies that link to their company's page are called otherwise than its address.
    /// </summary>
    private static bool IsLink(LineRun run, ListedItem item) =>
        item.HasMarker && item.End == item.Start + 1
        && run[item.Start].Fragments.Where(fragment => fragment.Text.Any(char.IsLetterOrDigit))
            .All(fragment => fragment.Href is { } target && !CookieWords.IsIn(target) && Bare(target).Contains(Bare(fragment.Text), StringComparison.OrdinalIgnoreCase));

    /// <summary>The letters and digits of a text.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>An item that says the same label twice holds several records: it is a section of the document, not an entry.</summary>
    private static bool IsSection(ListedItem item, ILookup<int, LabelMark> marks) =>
        Enumerable.Range(item.Start, item.End - item.Start).SelectMany(line => marks[line]).GroupBy(mark => mark.Key).Any(same => same.Count() > 1);

    private TableReading ToReading(LineRun run, IReadOnlyList<ItemHead> heads, ILookup<int, LabelMark> marks)
    {
        var entries = heads.Select(head => ItemFields.Of(run, head, marks)).ToArray();
        var labels = entries.SelectMany(entry => entry.Fields).DistinctBy(field => field.Label.Key).Select(field => field.Label).ToArray();
        var parts = ItemParts.Of(run, entries);
        var rows = entries.Select((entry, index) => Row(entry, parts[index], labels)).ToList();
        var headerRows = labels.Length > 0 ? 1 : 0;
        var unlabelled = rows[0].Length - labels.Length;
        if (headerRows > 0) rows.Insert(0, [.. Enumerable.Repeat(ReadCell.Empty, unlabelled), .. labels.Select(label => ReadCell.Of(label.Slice))]);
        var (start, end) = (heads[0].Item.Start, heads[^1].Item.End);
        var score = heads.Sum(head => NamedItem + FieldFit.Score(CookieField.Name, head.Evidence)) + entries.Sum(entry => entry.Fields.Count)
            + parts.Sum(item => item.Score);
        var reading = new TableReading(Name, start, end, WithoutEmptyColumns(rows), headerRows, score);
        return reading with { Dropped = Conservation.Leftovers(run, reading, "marker") };
    }

    /// <summary>A list in which no item says more than its name has one column.</summary>
    private static List<ReadCell[]> WithoutEmptyColumns(List<ReadCell[]> rows)
    {
        var filled = Enumerable.Range(0, rows[0].Length).Where(column => rows.Any(row => row[column].Slices.Count > 0)).ToArray();
        return rows.ConvertAll(row => Array.ConvertAll(filled, column => row[column]));
    }

    private static ReadCell[] Row(ItemFields entry, ItemParts parts, LabelMark[] labels) =>
    [
        ReadCell.Of(entry.Head.Name),
        new ReadCell(parts.Period is { } period ? [period] : []),
        .. parts.InBrackets.Concat(parts.Parts).Select(part => new ReadCell(part)),
        .. labels.Select(label => new ReadCell([.. entry.Fields.Where(field => field.Label.Key == label.Key).SelectMany(field => field.Value)])),
    ];
}
