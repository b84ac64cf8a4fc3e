using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>What an item says of its name without labels, taken apart as its neighbours are.</summary>
/// <param name="Period">A period in brackets behind the name, or at the end of the words; null without any.</param>
/// <param name="Parts">The other words, a part for each nested item or each stretch between signs; as many for every item of a list.</param>
/// <param name="Score">What it is worth that the words come apart as those of the other items do.</param>
internal sealed record ItemParts(CellSlice? Period, IReadOnlyList<IReadOnlyList<CellSlice>> Parts, double Score = 0)
{
    /// <summary>What stands in brackets behind the name, as many cells for every item of a list; empty where it is no more than a period.</summary>
    public IReadOnlyList<IReadOnlyList<CellSlice>> InBrackets { get; init; } = [];

    /// <summary>Words at the end are a period from this likelihood on: a purpose may end with a few that sound like one.</summary>
    private const double IsPeriod = 0.6;

    /// <summary>Characters of the longest period that is looked for behind a dash.</summary>
    private const int LongestPeriod = 80;

    /// <summary>Parts between signs are at most so many: a cookie has no more to be said of.</summary>
    private const int MostParts = 8;

    /// <summary>The items of one list taken apart alike; words that do not come apart alike stay whole.</summary>
    public static IReadOnlyList<ItemParts> Of(LineRun run, IReadOnlyList<ItemFields> items)
    {
        var whole = ItemBrackets.Of(run, items);
        if (items.Any(item => item.Head.Item.Parts.Count > 1) && Nested(run, whole) is { } nested) return nested;
        whole = Array.ConvertAll(whole, item => WithoutPeriod(run, WithoutPeriod(run, item, PeriodInBrackets), PeriodInSentence));
        return Separated(run, whole) ?? Array.ConvertAll(whole, item => WithoutPeriod(run, item, PeriodBehindDash));
    }

    private static ItemParts[]? Nested(LineRun run, ItemParts[] items)
    {
        var parts = Array.ConvertAll(items, item => AtNestedItems(run, item.Parts[0]));
        if (PartColumns.Of(run, parts) is not { } columns) return null;
        return [.. items.Zip(parts.Select(columns.Align), (item, aligned) => item with { Parts = aligned, Score = columns.Score(aligned) })];
    }

    /// <summary>The items parted at the signs that they share; null where no sign gives columns.</summary>
    private static ItemParts[]? Separated(LineRun run, ItemParts[] items) =>
        Separated(run, items, PartSigns.Dashes) ?? Separated(run, items, PartSigns.Semicolons) ?? Separated(run, items, PartSigns.Commas);

    /// <summary>Commas stand in sentences, too: what they part must be of known kinds.</summary>
    private static ItemParts[]? Separated(LineRun run, ItemParts[] items, string signs)
    {
        var parts = Array.ConvertAll(items, item => AtSigns(run, item.Parts[0], signs));
        if (PartColumns.Of(run, parts) is not { Count: > 1 and <= MostParts } columns) return null;
        var isAlike = signs != PartSigns.Commas && (columns.AreKnown || Array.TrueForAll(parts, item => item.Count == columns.Count));
        if (!isAlike && !columns.AreAllKnown) return null;
        return [.. items.Zip(parts, (item, own) => item with { Parts = columns.Align(own) })];
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

    /// <summary>The words between signs; one part where there are more signs than a cookie has to be said of.</summary>
    public static IReadOnlyList<IReadOnlyList<CellSlice>> AtSigns(LineRun run, IReadOnlyList<CellSlice> words, string signs)
    {
        if (words.Count == 0) return [];
        var parts = new List<IReadOnlyList<CellSlice>> { Array.Empty<CellSlice>() };
        foreach (var slice in words)
        {
            CellSlice[] pieces = [.. PartSigns.Between(run, slice, signs).Take(2 * MostParts)];
            if (pieces.Length == 2 * MostParts) return [words];
            for (int piece = 0; piece < pieces.Length; piece++)
            {
                CellSlice[] stated = run.IsBlank(pieces[piece]) ? [] : [pieces[piece]];
                if (piece > 0 && !IsRange(run, parts[^1], pieces[piece])) parts.Add(stated);
                else parts[^1] = PartColumns.Join(parts[^1], stated);
            }
        }
        while (parts.Count > 1 && parts[^1].Count == 0) parts.RemoveAt(parts.Count - 1);
        return parts;
    }

    /// <summary>Whether a sign stands between the ends of a range: "1 day – 2 years".</summary>
    private static bool IsRange(LineRun run, IReadOnlyList<CellSlice> before, CellSlice piece) =>
        before.Count > 0 && IsPeriodAt(run, piece) && IsPeriodAt(run, before[^1]);

    /// <summary>An item with the period at its end taken off its words.</summary>
    private static ItemParts WithoutPeriod(LineRun run, ItemParts item, Func<LineRun, CellSlice, (CellSlice Period, int Cut)?> periodAtEnd)
    {
        if (item.Period is not null || item.Parts[0].Count == 0) return item;
        var last = item.Parts[0][^1];
        var end = run[last.Line].Text.AsSpan(last.Start, last.Length).TrimEnd(" .;,。").Length;
        if (periodAtEnd(run, last with { Length = end }) is not { } found) return item;
        var before = last with { Length = found.Cut - last.Start };
        IReadOnlyList<CellSlice> rest = [.. item.Parts[0].SkipLast(1), .. run.IsBlank(before) ? [] : new[] { before }];
        return item with { Period = found.Period, Parts = [rest] };
    }

    /// <summary>The period, and where the words before it end.</summary>
    private static (CellSlice Period, int Cut)? PeriodInBrackets(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text.AsSpan(words.Start, words.Length);
        if (words.Length == 0 || text[^1] is not (')' or '）')) return null;
        var open = text.LastIndexOfAny('(', '（');
        var inside = words with { Start = words.Start + open + 1, Length = words.Length - open - 2 };
        return open > 0 && (IsPeriodAt(run, inside) || IsLabelledPeriod(run, inside)) ? (inside, words.Start + open) : null;
    }

    /// <summary>"It expires in 6 months": the period of a last sentence that says nothing else.</summary>
    private static (CellSlice Period, int Cut)? PeriodInSentence(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text.AsSpan(words.Start, words.Length);
        var cut = Math.Max(text.LastIndexOf(". "), text.LastIndexOf('。')) + 1;
        if (cut == 0 || text[cut..].TrimStart() is not [var first, ..] || !char.IsLetterOrDigit(first)) return null;
        if (!IsPeriodAt(run, words with { Start = words.Start + cut, Length = words.Length - cut })) return null;
        return RetentionGrammar.Find(text[cut..].ToString()) is [var stated]
            ? (new CellSlice(words.Line, words.Start + cut + stated.Start, stated.Length), words.Start + cut)
            : null;
    }

    /// <summary>"Usual lifetime: 2 years".</summary>
    private static bool IsLabelledPeriod(LineRun run, CellSlice words)
    {
        var text = run.TextOf([words]);
        return text.IndexOfAny([':', '：']) is > 0 and var colon
            && HeaderWords.Match(text[..colon]).Any(match => match.Field == CookieField.Duration)
            && RetentionGrammar.Likelihood(text[(colon + 1)..]) >= IsPeriod;
    }

    /// <summary>Whether the line that an item begins with ends on a period, in brackets or behind a dash.</summary>
    public static bool EndsWithPeriod(LineRun run, ItemHead head)
    {
        var words = new CellSlice(head.Item.Start, head.RestStart, run[head.Item.Start].Text.TrimEnd().Length - head.RestStart);
        return (PeriodInBrackets(run, words) ?? PeriodBehindDash(run, words)) is not null;
    }

    private static (CellSlice Period, int Cut)? PeriodBehindDash(LineRun run, CellSlice words)
    {
        foreach (var dash in PartSigns.In(run[words.Line].Text, words, PartSigns.Dashes))
        {
            var behind = words with { Start = dash + 1, Length = words.Start + words.Length - dash - 1 };
            if (IsPeriodAt(run, behind)) return (behind, dash);
        }
        return null;
    }

    private static bool IsPeriodAt(LineRun run, CellSlice slice) => slice.Length is > 0 and <= LongestPeriod && RetentionGrammar.Likelihood(run.TextOf([slice])) >= IsPeriod;
}
