using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Gives category words their meaning. "Functional" and "performance" mean different things to different authors; the rest of the document
/// tells which: what other categories it has, whether consent is asked, whose consent manager wrote the list.
/// </summary>
/// <param name="HasNecessary">Whether the document also has a category for what is strictly necessary.</param>
/// <param name="HasAnalytics">Whether it also has one that is plainly for analytics.</param>
/// <param name="NecessaryIsCalledFunctional">Whether its list comes from a consent manager that calls what is necessary functional.</param>
internal sealed record CategoryResolution(bool HasNecessary, bool HasAnalytics, bool NecessaryIsCalledFunctional)
{
    /// <summary>How much of a line must be a category's name for the document to have that category.</summary>
    private const double NamesCategory = 0.4;

    /// <summary>Start of the names of Complianz' own cookies; its lists call necessary cookies functional.</summary>
    private const string ComplianzPrefix = "cmplz_";

    private readonly OncePerWording<CategoryMatch?> named = new(CategoryWords.Find);

    public static CategoryResolution Of(IEnumerable<ContextLine> lines, IReadOnlyCollection<CookieDraft> drafts)
    {
        var stated = lines.Select(line => line.Category)
            .Concat(drafts.Select(draft => draft[CookieField.Category] ?? "").Distinct(StringComparer.Ordinal).Select(CategoryWords.Find))
            .OfType<CategoryMatch>()
            .Where(match => match is { Ambiguous: false, Strength: >= NamesCategory })
            .Select(match => match.Category)
            .ToHashSet();
        return new(
            stated.Contains(CookieCategory.Necessary),
            stated.Contains(CookieCategory.Analytics),
            drafts.Any(draft => draft.Name.StartsWith(ComplianzPrefix, StringComparison.Ordinal)));
    }

    /// <summary>What the words mean, and whether that stays open; null when they name no category.</summary>
    /// <param name="isExempt">Whether the text about these cookies says that they need no consent.</param>
    public (CookieCategory? Category, bool IsOpen) Resolve(string words, bool isExempt) => named[words] switch
    {
        null => (null, false),
        { Ambiguous: false } match => (match.Category, false),
        { Category: CookieCategory.Preferences } => Functional(isExempt),
        { Category: CookieCategory.Analytics } => (CookieCategory.Analytics, HasAnalytics),
        { } match => (match.Category, true),
    };

    private (CookieCategory? Category, bool IsOpen) Functional(bool isExempt) =>
        HasNecessary ? (CookieCategory.Preferences, false)
        : isExempt || NecessaryIsCalledFunctional ? (CookieCategory.Necessary, false)
        : (CookieCategory.Preferences, true);
}
