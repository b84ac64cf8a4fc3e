using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>What an item says of its name without labels, taken apart as its neighbours are.</summary>
/// <param name="Period">A period in brackets behind the name, or at the end of the words; null without any.</param>
/// <param name="Parts">The other words, a part for each nested item or each stretch between dashes; as many for every item of a list.</param>
/// <param name="Score">What it is worth that the words come apart as those of the other items do.</param>
internal sealed record ItemParts(CellSlice? Period, IReadOnlyList<IReadOnlyList<CellSlice>> Parts, double Score = 0)
{
    /// <summary>Words at the end are a period from this likelihood on: a purpose may end with a few that sound like one.</summary>
    private const double IsPeriod = 0.6;

    /// <summary>Characters of the longest period that is looked for behind a dash.</summary>
    private const int LongestPeriod = 80;

    /// <summary>Parts between dashes are at most so many: a cookie has no more to be said of.</summary>
    private const int MostParts = 8;

    /// <summary>The items of one list taken apart alike; words that do not come apart alike stay whole.</summary>
    public static IReadOnlyList<ItemParts> Of(LineRun run, IReadOnlyList<ItemFields> items)
    {
        ItemParts[] whole = [.. items.Select(item => new ItemParts(item.Head.Bracket, [item.Rest]))];
        if (items.Any(item => item.Head.Item.Parts.Count > 1) && Nested(run, whole) is { } nested) return nested;
        ItemParts[] ended = [.. whole.Select(item => WithoutPeriod(run, item))];
        return Dashed(run, ended) ?? Dashed(run, whole) ?? ended;
    }

    private static ItemParts[]? Nested(LineRun run, ItemParts[] items)
    {
        var parts = items.Select(item => AtNestedItems(run, item.Parts[0])).ToArray();
        if (PartColumns.Of(run, parts) is not { } columns) return null;
        return [.. items.Zip(parts.Select(columns.Align), (item, aligned) => item with { Parts = aligned, Score = columns.Score(aligned) })];
    }

    private static ItemParts[]? Dashed(LineRun run, ItemParts[] items)
    {
        ItemParts[] dashed = [.. items.Select(item => item with { Parts = AtDashes(run, item.Parts[0]) })];
        var count = dashed[0].Parts.Count;
        return dashed.Length > 1 && count is > 1 and <= MostParts && dashed.All(item => item.Parts.Count == count) ? dashed : null;
    }

    private static List<IReadOnlyList<CellSlice>> AtNestedItems(LineRun run, IReadOnlyList<CellSlice> words)
    {
        var parts = new List<IReadOnlyList<CellSlice>>();
        foreach (var slice in words)
        {
            var isNew = parts.Count == 0 || LineForms.Marker(run[slice.Line]) is not null;
            if (isNew) parts.Add([slice]);
            else parts[^1] = [.. parts[^1], slice];
        }
        return parts;
    }

    private static List<List<CellSlice>> AtDashes(LineRun run, IReadOnlyList<CellSlice> words)
    {
        var parts = new List<List<CellSlice>> { new() };
        foreach (var slice in words)
        {
            var start = slice.Start;
            foreach (var dash in Dashes(run, slice).Take(MostParts))
            {
                Add(slice with { Start = start, Length = dash - start });
                parts.Add([]);
                start = dash + 1;
            }
            Add(slice with { Start = start, Length = slice.Start + slice.Length - start });
        }
        return parts;

        void Add(CellSlice piece)
        {
            if (!run.IsBlank(piece)) parts[^1].Add(piece);
        }
    }

    /// <summary>An item with the period at its end, in brackets or behind a dash, taken off its words.</summary>
    private static ItemParts WithoutPeriod(LineRun run, ItemParts item)
    {
        if (item.Period is not null || item.Parts[0].Count == 0) return item;
        var last = item.Parts[0][^1];
        if (PeriodAtEnd(run, last) is not { } found) return item;
        var before = last with { Length = found.Cut - last.Start };
        IReadOnlyList<CellSlice> rest = [.. item.Parts[0].SkipLast(1), .. run.IsBlank(before) ? [] : new[] { before }];
        return new ItemParts(found.Period, [rest]);
    }

    /// <summary>The period, and where the words before it end.</summary>
    private static (CellSlice Period, int Cut)? PeriodAtEnd(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text;
        var end = words.Start + text.AsSpan(words.Start, words.Length).TrimEnd(" .;").Length;
        if (end > words.Start && text[end - 1] is ')' or '）')
        {
            var open = text.AsSpan(words.Start, end - words.Start).LastIndexOfAny('(', '（') + words.Start;
            var inside = new CellSlice(words.Line, open + 1, end - open - 2);
            if (open > words.Start && IsPeriodAt(run, inside)) return (inside, open);
        }
        foreach (var dash in Dashes(run, words))
        {
            var behind = new CellSlice(words.Line, dash + 1, end - dash - 1);
            if (IsPeriodAt(run, behind)) return (behind, dash);
        }
        return null;
    }

    private static bool IsPeriodAt(LineRun run, CellSlice slice) => slice.Length is > 0 and <= LongestPeriod && RetentionGrammar.Likelihood(run.TextOf([slice])) >= IsPeriod;

    /// <summary>Where dashes and bars stand between blanks.</summary>
    private static IEnumerable<int> Dashes(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text;
        for (int at = words.Start + 1; at < words.Start + words.Length - 1; at++)
        {
            if (text[at] is '-' or '–' or '—' or '|' && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1])) yield return at;
        }
    }
}
