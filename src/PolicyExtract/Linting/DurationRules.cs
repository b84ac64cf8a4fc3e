using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Linting;

/// <summary>Lifetimes: too long, vague, or at odds with what else is said.</summary>
internal static class DurationRules
{
    private const long SecondsPerDay = 86_400;

    /// <summary>The longest that browsers keep a cookie (RFC 6265bis).</summary>
    private const long BrowsersKeep = 400 * SecondsPerDay;

    private const long FiveYears = 5 * 365 * SecondsPerDay;

    /// <summary>The shortest and the longest that 13 months can be.</summary>
    private const long ThirteenMonths = 393 * SecondsPerDay, LongestThirteenMonths = 397 * SecondsPerDay;

    private const long SixMonths = 184 * SecondsPerDay, TwoYears = 731 * SecondsPerDay;

    /// <summary>From here on a number of seconds is likelier one of milliseconds: 30 years.</summary>
    private const long ImplausibleSeconds = 1_000_000_000;

    private const int MillisecondsPerSecond = 1000;

    public static ValueList<LintRule> All { get; } =
    [
        LintRule.OfCookie(ExemptTooLong, LegalBasis.CnilAudience, "fr"),
        LintRule.OfCookie(LongerThanKept, LegalBasis.Cookies),
        LintRule.OfCookie(FiveYearsOrMore),
        LintRule.OfCookie((cookie, subject) => ConsentKept(cookie, subject, ["es"], TwoYears, "24 months"), LegalBasis.AepdConsent, "es"),
        LintRule.OfCookie(
            (cookie, subject) => ConsentKept(cookie, subject, ["fr", "it"], SixMonths, "6 months"), LegalBasis.CnilConsent, "fr", "it"),
        LintRule.OfCookie(TypeContradicts),
        LintRule.OfCookie(PersistentWithoutPeriod, LegalBasis.Planet49, "eu"),
        LintRule.OfCookie(Vague),
        LintRule.OfCookie(StorageWithoutExpiry),
        LintRule.OfCookie(Milliseconds),
        LintRule.OfCookie(BareNumber),
    ];

    private static Diagnostic? ExemptTooLong(CookieRecord cookie)
    {
        if (!Measures(cookie) || !CategoryRules.NeedsNoConsent(cookie)) return null;
        if (Shortest(cookie) is not { } length || length <= ThirteenMonths) return null;
        return Diagnostics.ExemptAudienceCookieTooLong(Words(cookie), length <= LongestThirteenMonths, Place(cookie));
    }

    private static bool Measures(CookieRecord cookie) =>
        cookie.Category == CookieCategory.Analytics || CategoryWords.Find(cookie.Purpose ?? "")?.Category == CookieCategory.Analytics;

    private static Diagnostic? LongerThanKept(CookieRecord cookie) =>
        cookie.Storage == StorageKind.HttpCookie && Shortest(cookie) is > BrowsersKeep and < FiveYears
            ? Diagnostics.LongerThanBrowsersKeep(Words(cookie), Place(cookie))
            : null;

    private static Diagnostic? FiveYearsOrMore(CookieRecord cookie) =>
        Shortest(cookie) >= FiveYears ? Diagnostics.FiveYearsOrMore(Words(cookie), Place(cookie)) : null;

    /// <summary>The advice is that of a country's authority; which one watches a site is guessed from the policy's language.</summary>
    private static Diagnostic? ConsentKept(CookieRecord cookie, LintSubject subject, string[] languages, long longest, string limit) =>
        languages.Contains(subject.Inventory.Language, StringComparer.Ordinal) && ConsentCookies.Contain(cookie.Name)
            && Shortest(cookie) > longest
            ? Diagnostics.ConsentKeptLong(Words(cookie), limit, Place(cookie))
            : null;

    /// <summary>"Session cookie" beside "2 years". Session storage lasts a session, and its name says so.</summary>
    private static Diagnostic? TypeContradicts(CookieRecord cookie)
    {
        if (cookie.Storage == StorageKind.SessionStorage) return null;
        var duration = cookie.Duration.Kind;
        var type = new[] { cookie.Declared.Storage, cookie.Declared.Party }.OfType<string>()
            .FirstOrDefault(words => words != cookie.Declared.Duration && Contradicts(RetentionGrammar.Read(words).Kind, duration));
        return type is null ? null : Diagnostics.TypeContradictsDuration(type, Words(cookie), Place(cookie));
    }

    private static bool Contradicts(RetentionKind type, RetentionKind duration) => (type, duration) is
        (RetentionKind.Session, RetentionKind.Fixed or RetentionKind.Persistent or RetentionKind.UntilDate)
        or (RetentionKind.Persistent, RetentionKind.Session);

    private static Diagnostic? PersistentWithoutPeriod(CookieRecord cookie) =>
        cookie.Duration.Kind == RetentionKind.Persistent ? Diagnostics.PersistentWithoutPeriod(Words(cookie), Place(cookie)) : null;

    private static Diagnostic? Vague(CookieRecord cookie) =>
        cookie.Duration.Kind is RetentionKind.Range or RetentionKind.Variable
            ? Diagnostics.DurationIsVague(Words(cookie), Place(cookie))
            : null;

    private static Diagnostic? StorageWithoutExpiry(CookieRecord cookie)
    {
        var isOdd = (cookie.Storage, cookie.Duration.Kind) is
            (StorageKind.LocalStorage or StorageKind.SessionStorage, RetentionKind.Fixed)
            or (StorageKind.LocalStorage, RetentionKind.Session);
        var storage = CanonicalWord.Of(cookie.Storage).Replace('_', ' ');
        return isOdd ? Diagnostics.DurationOfStorageWithoutExpiry(storage, Words(cookie), Place(cookie)) : null;
    }

    private static Diagnostic? Milliseconds(CookieRecord cookie) =>
        IsMilliseconds(cookie) ? Diagnostics.ImplausibleSeconds(Words(cookie), Place(cookie)) : null;

    private static Diagnostic? BareNumber(CookieRecord cookie) =>
        cookie.Duration.Kind == RetentionKind.Unknown && Words(cookie).All(char.IsAsciiDigit) && !IsMilliseconds(cookie)
            ? Diagnostics.BareNumber(Words(cookie), Place(cookie))
            : null;

    private static bool IsMilliseconds(CookieRecord cookie)
    {
        var digits = string.Concat(Words(cookie).TakeWhile(char.IsAsciiDigit));
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= ImplausibleSeconds && number % MillisecondsPerSecond == 0;
    }

    /// <summary>The least that a declared period can mean, in seconds; null for what is no period.</summary>
    private static long? Shortest(CookieRecord cookie) => cookie.Duration is { Kind: RetentionKind.Fixed } fixedPeriod
        ? fixedPeriod.MinSeconds ?? fixedPeriod.Seconds
        : null;

    private static string Words(CookieRecord cookie) => cookie.Declared.Duration ?? "";

    private static SourceLocation? Place(CookieRecord cookie) => cookie.PlaceOf(CookieField.Duration);
}
