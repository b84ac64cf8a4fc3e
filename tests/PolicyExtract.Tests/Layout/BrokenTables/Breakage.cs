namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>One way in which scraping breaks a table.</summary>
/// <param name="Kind">Its name, in kebab-case.</param>
/// <param name="Break">Renders a table, without the text around it.</param>
internal sealed record Breakage(string Kind, Func<KnownTable, Random, BrokenLines> Break)
{
    /// <summary>Whether some cells of the table are empty; without white space between cells an empty one leaves no trace.</summary>
    public bool EmptyCells { get; init; }

    public bool IsMarkdown { get; init; }

    /// <summary>Whether the table has a column that states no field of a cookie.</summary>
    public bool OtherColumn { get; init; }

    public BrokenTable Apply(int seed)
    {
        var random = RandomChoices.For(Kind, seed);
        var table = KnownTable.Invent(seed);
        if (OtherColumn) table = table.WithOtherColumn(random);
        var broken = Break(EmptyCells && random.Chance(0.5) ? table.WithEmptyCells(random) : table, random);
        return new BrokenTable(Kind, seed, broken.Known, IsMarkdown, SurroundingText.Around(broken, random, IsMarkdown));
    }
}

/// <summary>A rendered table.</summary>
/// <param name="Known">What of the table is in the lines.</param>
internal sealed record BrokenLines(KnownTable Known, IReadOnlyList<string> Lines)
{
    /// <summary>Whether the scraper leaves a blank line after every line, those of the text around included.</summary>
    public bool BlankAfterEach { get; init; }

    /// <summary>Whether the scraper has made single spaces of all line breaks, those of the text around included.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Characters after which the text around is wrapped; 0 where it is not.</summary>
    public int TextWidth { get; init; }
}
