using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>Whether two values of a field differ, and how much that matters.</summary>
internal static class FieldVerdict
{
    /// <summary>From here on two texts say the same in other words.</summary>
    private const double SameButReworded = 0.85;

    /// <summary>Below this share of common words two texts have little to do with each other.</summary>
    private const double Unrelated = 0.5;

    /// <summary>Both sides have a value; null when the two mean the same.</summary>
    public static Verdict? Of(CookieField field, ComparedCookie left, ComparedCookie right) => field switch
    {
        CookieField.Name => OfNames(left, right),
        _ when AreInOtherLanguages(field, left, right) => null,
        CookieField.Provider => OfProviders(left.Record, right.Record),
        CookieField.Feature => OfProse(left.Record.Feature!, right.Record.Feature!),
        CookieField.Category => OfCategories(left.Record.Category!.Value, right.Record.Category!.Value),
        CookieField.Purpose => OfPurposes(left.Record.Purpose!, right.Record.Purpose!),
        CookieField.Duration => OfDurations(left.Record, right.Record),
        CookieField.Domain => OfDomains(left.Record.Domains, right.Record.Domains),
        CookieField.Party => OfParties(left.Record.Party!.Value, right.Record.Party!.Value),
        CookieField.Storage => left.Record.Storage == right.Record.Storage ? null : Verdict.Material(DiagnosticSeverity.Warning),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>Whether a field holds words that no comparison understands: sentences, and providers without a name, in two languages.</summary>
    public static bool AreInOtherLanguages(CookieField field, ComparedCookie left, ComparedCookie right) =>
        left.InOtherLanguageThan(right) && field switch
        {
            CookieField.Feature or CookieField.Purpose => true,
            CookieField.Provider => IsDescribed(left.Record.Provider) && IsDescribed(right.Record.Provider),
            _ => false,
        };

    /// <summary>
    /// Only one side declares the field. A lifetime that is no longer told is a gap that the law asks about (CJEU C-673/17, Planet49).
    /// </summary>
    public static Verdict OfGap(CookieField field, bool onlyLeft) =>
        new(ChangeClass.Gap, field == CookieField.Duration && onlyLeft ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note);

    private static Verdict? OfNames(ComparedCookie left, ComparedCookie right)
    {
        if (left.NameKey == right.NameKey) return null;
        var generalized = left.Record.NamePattern is null && right.Record.NamePattern is not null;
        return Verdict.Material(generalized ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note);
    }

    private static Verdict? OfProviders(CookieRecord left, CookieRecord right)
    {
        if (TextComparison.SameWords(left.Provider ?? left.ProviderId!, right.Provider ?? right.ProviderId!)) return null;
        if (left.ProviderId is null || right.ProviderId is null) return Verdict.Material(DiagnosticSeverity.Warning);
        return left.ProviderId == right.ProviderId ? null : Verdict.Material(DiagnosticSeverity.Error);
    }

    /// <summary>Whether it says what a provider does and names nobody ("Analytics provider"): names of several words bear capitals.</summary>
    private static bool IsDescribed(string? provider) =>
        provider is not null && provider.Contains(' ', StringComparison.Ordinal)
        && provider.Any(char.IsLower) && !provider.Skip(1).Any(char.IsUpper)
        && Providers.Find(provider) is not { Known: true };

    /// <summary>A purpose that now speaks of advertising or tracking is another one, however few words that takes.</summary>
    private static Verdict? OfPurposes(string left, string right)
    {
        var verdict = OfProse(left, right);
        if (verdict is null) return null;
        var (before, after) = (SpeaksOfTracking(left), SpeaksOfTracking(right));
        if (before == after) return verdict;
        var isGrave = after || verdict.Severity == DiagnosticSeverity.Warning;
        return Verdict.Material(isGrave ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note);
    }

    private static bool SpeaksOfTracking(string purpose) => AdvertisingWords.AreIn(purpose) || TrackingWords.AreIn(purpose);

    private static Verdict? OfProse(string left, string right)
    {
        if (TextComparison.SameWords(left, right)) return null;
        return TextComparison.Similarity(left, right) switch
        {
            >= SameButReworded => Verdict.Wording,
            >= Unrelated => Verdict.Material(DiagnosticSeverity.Note),
            _ => Verdict.Material(DiagnosticSeverity.Warning),
        };
    }

    private static Verdict? OfCategories(CookieCategory left, CookieCategory right)
    {
        if (left == right) return null;
        return Verdict.Material((Intrusiveness(right) - Intrusiveness(left)) switch
        {
            null or > 0 => DiagnosticSeverity.Warning,
            < 0 => DiagnosticSeverity.Error,
            0 => DiagnosticSeverity.Note,
        });
    }

    /// <summary>A cookie that is declared less intrusive than it was may escape consent; null where nothing is said of it.</summary>
    private static int? Intrusiveness(CookieCategory category) => category switch
    {
        CookieCategory.Necessary or CookieCategory.Security => 0,
        CookieCategory.Preferences => 1,
        CookieCategory.Analytics => 2,
        CookieCategory.Marketing or CookieCategory.Social => 3,
        _ => null,
    };

    /// <summary>Lifetimes that could not be read are compared by their words.</summary>
    private static Verdict? OfDurations(CookieRecord left, CookieRecord right) =>
        left.Duration.Kind == RetentionKind.Unknown && right.Duration.Kind == RetentionKind.Unknown
            ? OfProse(left.Declared.Duration ?? "", right.Declared.Duration ?? "")
            : RetentionComparison.Compare(left.Duration, right.Duration);

    /// <summary>Wider: a pattern where hosts stood, or another site.</summary>
    private static Verdict? OfDomains(ValueList<string> left, ValueList<string> right)
    {
        if (left.ToHashSet(StringComparer.Ordinal).SetEquals(right)) return null;
        var sites = left.Select(HostGrammar.RegistrableDomain).ToHashSet(StringComparer.Ordinal);
        var added = right.Where(host => !left.Any(other => Glob.Covers(other, host)));
        var isWidened = added.Any(host =>
            host.Contains('*', StringComparison.Ordinal) || !sites.Contains(HostGrammar.RegistrableDomain(host)));
        return Verdict.Material(isWidened ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note);
    }

    private static Verdict? OfParties(CookieParty left, CookieParty right) =>
        left == right ? null : Verdict.Material(left == CookieParty.First ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
}
