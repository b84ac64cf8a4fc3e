using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>What has to be told of every cookie.</summary>
internal static class DeclarationRules
{
    /// <summary>Words of the shortest purpose that says something.</summary>
    private const int FewestWords = 3;

    /// <summary>Letters that say as much: some languages write long words, some no spaces.</summary>
    private const int FewestLetters = 20, FewestIdeographs = 6;

    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfCookie(DurationNotDeclared, LegalBasis.Planet49, "eu", "uk"),
        LintRule.OfCookie(PurposeMissing),
        LintRule.OfCookie(ThirdPartyWithoutProvider, LegalBasis.Planet49, "eu"),
        LintRule.OfCookie(CategoryMissing),
    ];

    private static Diagnostic? DurationNotDeclared(CookieRecord cookie) =>
        cookie.Duration.Kind == RetentionKind.NotDeclared ? Diagnostics.DurationNotDeclared(cookie.PlaceOf(CookieField.Duration)) : null;

    private static Diagnostic? PurposeMissing(CookieRecord cookie) =>
        cookie.Purpose is not { } purpose ? Diagnostics.PurposeMissing(cookie.PlaceOf(CookieField.Purpose))
        : SaysNothing(purpose, cookie.Name) ? Diagnostics.PurposeSaysNothing(purpose, cookie.PlaceOf(CookieField.Purpose))
        : null;

    /// <summary>Too few words, or none but the cookie's own name and words for cookies ("Cookie used for _ga").</summary>
    private static bool SaysNothing(string purpose, string name)
    {
        var words = purpose.Replace(name, "", StringComparison.Ordinal)
            .Split([' ', '\u00a0', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => word.Any(char.IsLetter) && !CookieWords.IsIn(word)).ToList();
        return telling.Count < FewestWords
            && telling.Sum(word => word.Count(char.IsLetter)) < FewestLetters
            && telling.Sum(word => word.Count(CharacterKinds.IsIdeograph)) < FewestIdeographs;
    }

    private static Diagnostic? ThirdPartyWithoutProvider(CookieRecord cookie) =>
        cookie is { Party: CookieParty.Third, Provider: null, Domains.Count: 0 }
            ? Diagnostics.ThirdPartyWithoutProvider(cookie.PlaceOf(CookieField.Party))
            : null;

    private static Diagnostic? CategoryMissing(CookieRecord cookie) => cookie.Declared.Category switch
    {
        null => Diagnostics.CategoryMissing(cookie.PlaceOf(CookieField.Name)),
        var words when cookie.Category is CookieCategory.Unclassified =>
            Diagnostics.Unclassified(words, cookie.PlaceOf(CookieField.Name)),
        _ => null,
    };
}
