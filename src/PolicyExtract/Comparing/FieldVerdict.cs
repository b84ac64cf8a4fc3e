using PolicyExtract.Model;

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
        CookieField.Provider => OfProviders(left.Record, right.Record),
        CookieField.Feature => left.InOtherLanguageThan(right) ? null : OfProse(left.Record.Feature!, right.Record.Feature!),
        CookieField.Category => OfCategories(left.Record.Category!.Value, right.Record.Category!.Value),
        CookieField.Purpose => left.InOtherLanguageThan(right) ? null : OfProse(left.Record.Purpose!, right.Record.Purpose!),
        CookieField.Duration => OfDurations(left.Record, right.Record),
        CookieField.Domain => OfDomains(left.Record.Domains, right.Record.Domains),
        CookieField.Party => OfParties(left.Record.Party!.Value, right.Record.Party!.Value),
        CookieField.Storage => left.Record.Storage == right.Record.Storage ? null : Verdict.Material(DiagnosticSeverity.Warning),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
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
        return left.ProviderId == right.ProviderId ? Verdict.Wording : Verdict.Material(DiagnosticSeverity.Error);
    }

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

    private static Verdict? OfDomains(ValueList<string> left, ValueList<string> right)
    {
        if (left.ToHashSet(StringComparer.Ordinal).SetEquals(right)) return null;
        var widened = right.Except(left, StringComparer.Ordinal).Any(host => !left.Any(other => Glob.Covers(other, host)));
        return Verdict.Material(widened ? DiagnosticSeverity.Warning : DiagnosticSeverity.Note);
    }

    private static Verdict? OfParties(CookieParty left, CookieParty right) =>
        left == right ? null : Verdict.Material(left == CookieParty.First ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
}
