using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Headings of one level over the lists of one document say the same sort of thing: where the others name categories or providers,
/// one in other words does too ("Cookies for embedded videos", the name of a company that nobody knows).
/// </summary>
internal static class SiblingHeadings
{
    /// <summary>Words of the longest heading that is taken for a provider's name.</summary>
    private const int LongestProvider = 5;

    /// <summary>Categories among the headings of a level from which the others are categories too.</summary>
    private const int KnownCategories = 2;

    /// <summary>Strength of words that are nothing but a category's name.</summary>
    private const double Surely = 0.9;

    /// <summary>Known providers among the headings of a level from which the others are providers too, by number and by share.</summary>
    private const int KnownProviders = 2;
    private const double ShareOfKnown = 0.5;

    /// <summary>The same tables, with the words of headings that only their siblings explain.</summary>
    public static List<TableReading> Complete(List<TableReading> tables)
    {
        var lists = tables.Where(table => table.IsCookieTable).ToList();
        var categoryDepths = lists.SelectMany(table => table.Table.Over)
            .Where(line => line is { IsMarkedHeading: true, Category: not null })
            .Distinct().GroupBy(line => line.Depth)
            .ToDictionary(level => level.Key, level => level.Count());
        var providerDepths = lists.SelectMany(table => table.Table.Over).Where(MayBeProvider).Distinct().GroupBy(line => line.Depth)
            .Where(AreProviders).Select(level => level.Key).ToHashSet();
        return tables.ConvertAll(table => table with
        {
            Context = table.Context with
            {
                Category = table.Context.Category
                    ?? (Nearest(table) is { Provider: null } line && IsCategory(line, categoryDepths)
                        ? HeadingWords.Of(line.Content)
                        : null),
                Provider = table.Context.Provider ?? Words(table, line => MayBeProvider(line) && providerDepths.Contains(line.Depth)),
            },
        });
    }

    /// <summary>"Other" and "optional" say it beside one category, any other words beside two.</summary>
    private static bool IsCategory(ContextLine line, Dictionary<double, int> categoryDepths) =>
        categoryDepths.GetValueOrDefault(line.Depth)
            >= (CategoryWords.Find(line.Content.Text) is { Strength: >= Surely } ? 1 : KnownCategories);

    private static StatedWords? Words(TableReading table, Func<ContextLine, bool> condition) =>
        table.Table.Over.FirstOrDefault(condition) is { } line ? StatedWords.All(line.Content) : null;

    private static ContextLine? Nearest(TableReading table) =>
        table.Table.Over.FirstOrDefault(line => line.Kind != ContextLineKind.Sentence);

    private static bool MayBeProvider(ContextLine line) =>
        line is { Kind: ContextLineKind.Heading or ContextLineKind.LeadIn, Category: null } && CategoryWords.Find(line.Content.Text) is null
        && !CookieWords.IsIn(line.Content.Text) && line.Content.Text.Count(char.IsWhiteSpace) < LongestProvider
        && !SpeaksOfProviders(line.Content.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"More about this provider" is the text of a link, said of every list alike.</summary>
    private static bool SpeaksOfProviders(string[] words) =>
        Array.Exists(words, word => LinkWords.Contains(word)) && Array.Exists(words, ProviderInText.IsHeader);

    private static bool AreProviders(IEnumerable<ContextLine> level)
    {
        var known = level.Count(line => line.Provider is not null);
        return known >= KnownProviders && known >= ShareOfKnown * level.Count();
    }
}
