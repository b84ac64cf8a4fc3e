using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Kinds;

/// <summary>One cookie after another, its cells under labels or in the words of a list.</summary>
internal static class EntryKinds
{
    public static IEnumerable<Breakage> All =>
    [
        new("labels-stacked", Stacked) { EmptyCells = true },
        new("labels-lines", LabelLines) { EmptyCells = true },
        new("labels-inline", Inline) { EmptyCells = true },
        new("list-dash", DashedList),
        new("list-duration", ListWithDuration),
        new("list-attributes", ListOfAttributes),
        new("small-tables", SmallTables) { EmptyCells = true },
        new("joined-cells", Joined),
        new("glued-cells", Glued) { EmptyCells = true },
        new("glued-small-letters", GluedSmallLetters),
        new("one-line", OneLine),
        new("one-line-behind-providers", OneLineBehindProviders),
        new("one-line-labels", OneLineLabels),
    ];

    /// <summary>Label and value one a line; a label follows a label where a value is empty.</summary>
    private static BrokenLines Stacked(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        var colon = random.Chance(0.4) ? ":" : "";
        var entries = known.Rows.SelectMany(row => row.SelectMany((cell, column) => (string[])[known.Headers[column] + colon, cell]));
        return new(known, [.. entries.Where(line => line.Length > 0)]) { BlankAfterEach = random.Chance(0.4) };
    }

    private static BrokenLines LabelLines(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        IEnumerable<string> gap = random.Chance(0.6) ? [""] : [];
        return new(known, [.. known.Rows.SelectMany(row => Labelled(known, row).Concat(gap))]);
    }

    private static BrokenLines Inline(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        var bullet = random.Chance(0.4) ? "* " : "";
        var lines = known.Rows.Select(row => bullet + string.Join(' ', Labelled(known, row)));
        return new(known, [.. lines]) { BlankAfterEach = bullet.Length == 0 };
    }

    private static BrokenLines DashedList(KnownTable table, Random random)
    {
        var known = table.Only(CookieField.Name, CookieField.Purpose);
        var (bullet, dash) = (random.Pick(["- ", "* ", "• "]), random.Pick([" – ", ": ", " - "]));
        return new(known, [.. known.Rows.Select(row => bullet + row[0] + dash + row[1])]);
    }

    private static BrokenLines ListWithDuration(KnownTable table, Random random)
    {
        var known = table.Only(CookieField.Name, CookieField.Duration, CookieField.Purpose);
        var bullet = random.Pick(["- ", "* ", "• "]);
        return new(known, [.. known.Rows.Select(row => $"{bullet}{row[0]} ({row[1]}): {row[2]}")]);
    }

    /// <summary>All cells of a row in one item, parted by the same sign, and some in brackets behind the name.</summary>
    private static BrokenLines ListOfAttributes(KnownTable table, Random random)
    {
        var known = NameFirst(table.Only([.. table.Fields.Where(field => field == CookieField.Duration), .. table.Fields.Where(field => field != CookieField.Duration)]));
        var hasDuration = known.Fields.Contains(CookieField.Duration) && random.Chance(0.5);
        var (bullet, sign) = (random.Pick(["- ", "* ", "• "]), random.Pick([" – ", " - ", "; ", " | "]));
        return new(known, [.. known.Rows.Select(Item)]);

        string Item(IReadOnlyList<string> row)
        {
            var (name, cells) = hasDuration ? ($"{row[0]} ({row[1]})", row.Skip(2)) : (row[0], row.Skip(1));
            return bullet + name + (sign == "; " ? ": " : sign) + string.Join(sign, cells);
        }
    }

    /// <summary>A table of two columns for each cookie, labels beside values.</summary>
    private static BrokenLines SmallTables(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        var (opening, closing) = random.Chance(0.6) ? ("| ", " |") : ("", "");
        var isParted = random.Chance(0.8);
        return new(known, [.. known.Rows.SelectMany(row => Rows(row).Concat(isParted ? [""] : Array.Empty<string>()))]);

        IEnumerable<string> Rows(IReadOnlyList<string> row) =>
            row.Select((cell, column) => $"{opening}{known.Headers[column]} | {cell}{closing}".TrimEnd());
    }

    /// <summary>Cells joined by single spaces and the row wrapped as a paragraph, as lynx prints tables.</summary>
    private static BrokenLines Joined(KnownTable table, Random random)
    {
        const int ScreenWidth = 76;
        var rows = table.Rows.Prepend(table.Headers).SelectMany(row => GreedyWrap.Lines(string.Join(' ', row), ScreenWidth));
        return new(table, [.. rows.Select(line => "   " + line)]) { TextWidth = ScreenWidth };
    }

    /// <summary>A line for each row, nothing between its cells, as tags leave them that are taken out of a page.</summary>
    private static BrokenLines Glued(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        return new(known, [.. known.Rows.Prepend(known.Headers).Select(row => string.Concat(row))]);
    }

    /// <summary>The same where purposes begin with a small letter: nothing but the other lines says where.</summary>
    private static BrokenLines GluedSmallLetters(KnownTable table, Random random)
    {
        var rows = table.Rows.Select(row => row.Select((cell, column) =>
            table.Fields[column] == CookieField.Purpose ? char.ToLowerInvariant(cell[0]) + cell[1..] : cell).ToArray());
        return Glued(table with { Rows = rows.ToArray() }, random);
    }

    /// <summary>The whole page in one line, as scrapers leave it that make one space of all white space.</summary>
    private static BrokenLines OneLine(KnownTable table, Random random) =>
        new(table, [.. table.Rows.Prepend(table.Headers).Select(row => string.Join(' ', row))]) { IsOneLine = true };

    private static BrokenLines OneLineBehindProviders(KnownTable table, Random random) =>
        OneLine(table.Only([CookieField.Provider, .. NameFirst(table).Fields.Where(field => field != CookieField.Provider)]), random);

    private static BrokenLines OneLineLabels(KnownTable table, Random random)
    {
        var known = NameFirst(table);
        var colon = random.Chance(0.4) ? ":" : "";
        var entries = known.Rows.SelectMany(row => row.Select((cell, column) => $"{known.Headers[column]}{colon} {cell}"));
        return new(known, [.. entries]) { IsOneLine = true };
    }

    private static IEnumerable<string> Labelled(KnownTable table, IReadOnlyList<string> row) =>
        row.Select((cell, column) => (table.Headers[column] + ": " + cell).TrimEnd());

    private static KnownTable NameFirst(KnownTable table) =>
        table.Only([CookieField.Name, .. table.Fields.Where(field => field != CookieField.Name)]);
}
