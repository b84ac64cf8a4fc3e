using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>What stands over a table, or over some of its rows, and holds for all cookies below.</summary>
/// <param name="Heading">The nearest heading or caption; null without one.</param>
/// <param name="IsExempt">Whether the text under the category's heading says that no consent is needed.</param>
internal sealed record TableContext(
    string? Heading,
    StatedWords? Category,
    bool IsExempt,
    StatedWords? Provider,
    StatedWords? Party,
    StatedWords? Storage)
{
    public StatedWords? this[CookieField field] => field switch
    {
        CookieField.Category => Category,
        CookieField.Provider => Provider,
        CookieField.Party => Party,
        CookieField.Storage => Storage,
        _ => null,
    };

    /// <summary>The context for the rows below a row of the table that holds a heading; null when its words name nothing.</summary>
    public TableContext? Under(InlineText heading)
    {
        var words = heading.Text;
        var provider = ProviderInText.Find(heading);
        // "Google Analytics" is one that provides, though a category's word is in its name.
        if (provider is not null && IsCategoryOfBracket(words)) return this with { Category = HeadingWords.Of(heading), Provider = provider };
        if (CategoryWords.Find(words) is { } category && (provider is null || category.Strength == 1))
            return this with { Category = HeadingWords.Of(heading), Provider = StandsWithCategory(Provider) ? null : Provider };
        if (provider is not null) return this with { Provider = provider };
        if (PartyWords.Find(words) is not null) return this with { Party = StatedWords.All(heading) };
        // That the rows below are cookies says something only where others stand above.
        var statesStorage = Storage is null ? StorageWords.OtherAreIn(words) : StorageWords.Find(words) is not null;
        return statesStorage ? this with { Storage = StatedWords.All(heading) } : null;
    }

    /// <summary>"Analytics (Google Analytics)" is a category and who provides it.</summary>
    private static bool IsCategoryOfBracket(string words) =>
        words.AsSpan().IndexOfAny('(', '（') is > 0 and var open && CategoryWords.Find(words[..open]) is { Strength: 1 };

    private bool StandsWithCategory(StatedWords? provider) =>
        provider is not null && Category is not null && ReferenceEquals(provider.Source, Category.Source);
}
