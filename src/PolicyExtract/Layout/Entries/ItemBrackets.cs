namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Reads what stands in brackets behind the names of a list: a lifetime, a provider, or several such (<c>_ga (Google, 2 years): …</c>).
/// </summary>
internal static class ItemBrackets
{
    /// <summary>Share of the items that have such brackets, from which they say the same of each.</summary>
    private const double MostHave = 0.5;

    private const int FewestHave = 2;

    /// <summary>Characters of the longest words in brackets that are no clause.</summary>
    private const int Longest = 120;

    /// <summary>The items with what their brackets say, as far as it is of known kinds, and the words behind.</summary>
    public static ItemParts[] Of(LineRun run, IReadOnlyList<ItemFields> items)
    {
        ItemParts[] whole = [.. items.Select(item => new ItemParts(item.Head.Bracket, [item.Rest]))];
        var inside = items.Select(item => item.Head.Bracket ?? Inside(run, item)).ToArray();
        var have = inside.Count(bracket => bracket is not null);
        if (have < FewestHave || have < MostHave * items.Count) return whole;
        if (items.Count(item => item.Head.Bracket is not null) > MostHave * have) return [.. whole.Zip(inside, (item, bracket) => WithPeriod(run, item, bracket))];
        foreach (var signs in (string[])[PartSigns.Semicolons, PartSigns.Commas, PartSigns.Dashes])
        {
            var parts = Array.ConvertAll(inside, bracket => bracket is { } words ? ItemParts.AtSigns(run, [words], signs) : []);
            if (PartColumns.Of(run, parts) is not { AreAllKnown: true } columns) continue;
            return [.. whole.Zip(inside, (item, bracket) => Behind(run, item, bracket) with { Period = null })
                .Zip(parts, (item, own) => item with { InBrackets = columns.Align(own) })];
        }
        return whole;
    }

    /// <summary>Where the brackets of the others hold a period, what stands in those of one is meant as one.</summary>
    private static ItemParts WithPeriod(LineRun run, ItemParts item, CellSlice? bracket) =>
        item.Period is not null || bracket is null ? item : Behind(run, item, bracket) with { Period = bracket };

    /// <summary>An item without the brackets that its words begin with.</summary>
    private static ItemParts Behind(LineRun run, ItemParts item, CellSlice? bracket)
    {
        if (item.Period is not null || bracket is not { } inside) return item;
        var first = item.Parts[0][0];
        var start = inside.Start + inside.Length + 1;
        var behind = ItemFields.WithoutSeparator(run, first with { Start = start, Length = first.Start + first.Length - start });
        CellSlice[] words = run.IsBlank(behind) ? [] : [behind];
        return item with { Parts = [[.. words, .. item.Parts[0].Skip(1)]] };
    }

    /// <summary>The words in the brackets that follow the name; null without any.</summary>
    private static CellSlice? Inside(LineRun run, ItemFields item)
    {
        if (item.Rest is not [var first, ..] || first.Line != item.Head.Item.Start) return null;
        return ItemHead.BracketAt(run, first) is { Length: <= Longest } inside && !run.IsBlank(inside) ? inside : null;
    }
}
