using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Tells tables of cookies from tables of companies, purposes, browsers, legal bases and the like: they have a column whose values
/// look like cookie names, or at least are single words under a header for names, beside columns that only cookies have.
/// </summary>
internal static class CookieTableTest
{
    /// <summary>Mean likelihood of the names from which nothing else need speak for the table.</summary>
    private const double TellingNames = 0.6;

    /// <summary>The same for a single name without a header over it, or a bare list of words where nothing speaks of cookies.</summary>
    private const double TellingLoneName = 0.95;

    /// <summary>Fit below which a single word that nothing is said of is no name: the links of a page's foot.</summary>
    private const double HardlyName = 0.3;

    /// <summary>Mean fit from which a column beside the names is one that cookies have: a lifetime, a host, a storage, a party.</summary>
    private const double TellingCompanion = 0.5;

    /// <summary>What speaks for a table of cookies where the names alone do not tell; the sum from 0.5 makes it one.</summary>
    private const double ByNames = 0.6, ByHeader = 0.2, ByCookieHeader = 0.15, BySingleWords = 0.2, ByCompanion = 0.25, ByLinesOver = 0.1;

    /// <summary>What speaks against it: values that are known to be something else, a header of unknown words.</summary>
    private const double ByOtherNature = 0.5, ByOtherHeader = 0.3;

    private static readonly CookieField[] Companions = [CookieField.Duration, CookieField.Domain, CookieField.Storage, CookieField.Party];

    private static readonly CookieField[] OtherNatures =
        [CookieField.Provider, CookieField.Category, CookieField.Duration, CookieField.Party, CookieField.Storage];

    /// <summary>0 to 1: how likely the table lists cookies.</summary>
    /// <param name="isAmongCookies">Whether the lines over the table speak of cookies.</param>
    public static double Confidence(IReadOnlyList<ColumnReading> columns, bool isAmongCookies)
    {
        if (columns.FirstOrDefault(column => column.Field == CookieField.Name)?.Evidence is not { } names) return 0;
        var fit = names.Fit(CookieField.Name);
        var hasCompanion = columns.Any(IsCompanion);
        var isFew = names.Values.Count <= 1 ? !(isAmongCookies && ListsNames(names)) : columns.Count == 1 && !isAmongCookies;
        var isLone = names.Header.Length == 0 && !hasCompanion && isFew;
        var isBare = names.Values.Count <= 1 && !hasCompanion && fit < HardlyName && !columns.Any(column => column.Field == CookieField.Purpose);
        var isBacked = hasCompanion || isAmongCookies || !HasOtherHeader(names);
        return fit >= (isLone ? TellingLoneName : TellingNames) && isBacked ? (1 + fit) / 2
            : isLone || isBare ? fit / 2
            : Math.Clamp(Sum(names, hasCompanion, isAmongCookies), 0, 1);
    }

    private static double Sum(ColumnEvidence names, bool hasCompanion, bool isAmongCookies) =>
        (ByNames * names.Fit(CookieField.Name))
        + (ByHeader * names.HeaderStrength(CookieField.Name))
        + (CookieWords.IsIn(names.Header) ? ByCookieHeader : 0)
        + (BySingleWords * names.Values.Count(IsSingleWords) / Math.Max(1, names.Values.Count))
        + (hasCompanion ? ByCompanion : 0)
        + (isAmongCookies ? ByLinesOver : 0)
        - (HasOtherHeader(names) ? ByOtherHeader : 0)
        - (ByOtherNature * OtherNatures.Max(names.Fit));

    /// <summary>Whether one cell lists several names ("Google Analytics e.g. _ga, _gid"): a single word may be anything.</summary>
    private static bool ListsNames(ColumnEvidence names) =>
        names.Values is [var cell] && NameGrammar.Split(cell) is { Count: > 1 } list
        && list.All(name => NameGrammar.Likelihood(name.Name) >= TellingLoneName);

    private static bool IsCompanion(ColumnReading column) =>
        column.Field is { } field && Companions.Contains(field) && column.Evidence.Fit(field) >= TellingCompanion;

    private static bool HasOtherHeader(ColumnEvidence names) =>
        names.Header.Length > 0 && names.HeaderMatches.Count == 0 && !CookieWords.IsIn(names.Header);

    /// <summary>Whether the words are a list of single words.</summary>
    private static bool IsSingleWords(string words) =>
        NameGrammar.Split(words) is { Count: > 0 } names && names.All(name => !name.Name.Contains(' ', StringComparison.Ordinal));
}
