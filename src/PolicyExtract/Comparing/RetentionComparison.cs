using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Compares lifetimes by what they mean: 1 year is 12 months, and 365 days are within a year.</summary>
internal static class RetentionComparison
{
    private const long SecondsPerDay = 86_400;

    /// <summary>A longer lifetime matters from a tenth more; below a day it is rounding.</summary>
    private const double ExtensionShare = 0.1;

    /// <summary>
    /// What a lifetime should not cross, in seconds: the 13 months that the CNIL grants audience measurement, as long as the calendar
    /// makes them, and the 400 days that browsers keep (RFC 6265bis).
    /// </summary>
    private static readonly long[] Limits = [397 * SecondsPerDay, 400 * SecondsPerDay];

    /// <summary>What two declared lifetimes differ in; null when they mean the same.</summary>
    public static Verdict? Compare(Retention left, Retention right)
    {
        if (!MeansTheSame(left, right)) return Verdict.Material(Severity(left, right));
        var saidAlike = left.Bound == right.Bound && left.Anchor == right.Anchor;
        return saidAlike ? null : Verdict.Wording;
    }

    private static bool MeansTheSame(Retention left, Retention right)
    {
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            RetentionKind.Fixed => SameLength(left, right),
            RetentionKind.Range => left.MinSeconds == right.MinSeconds && left.MaxSeconds == right.MaxSeconds,
            RetentionKind.UntilDate => left.Until == right.Until,
            RetentionKind.UntilEvent => TextComparison.SameWords(left.Event ?? "", right.Event ?? ""),
            _ => true,
        };
    }

    /// <summary>Whether the calendar allows both to be the same; 12 months and a year are, 12 and 13 months never.</summary>
    private static bool SameLength(Retention left, Retention right) =>
        left.Iso == right.Iso || (Shortest(left) <= Longest(right) && Shortest(right) <= Longest(left));

    private static long? Shortest(Retention retention) => retention.MinSeconds ?? retention.Seconds;

    private static long? Longest(Retention retention) => retention.MaxSeconds ?? retention.Seconds;

    private static DiagnosticSeverity Severity(Retention left, Retention right)
    {
        if (Length(left) is not { } before || Length(right) is not { } after) return DiagnosticSeverity.Warning;
        if (left.Kind == RetentionKind.Session && after > 0) return DiagnosticSeverity.Error;
        if (after - before <= Math.Max(SecondsPerDay, before * ExtensionShare)) return DiagnosticSeverity.Note;
        return Limits.Any(limit => before <= limit && after > limit) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    /// <summary>The longest it may last, in seconds; infinite for what stays, null for what cannot be told.</summary>
    private static double? Length(Retention retention) => retention.Kind switch
    {
        RetentionKind.Session or RetentionKind.Immediate => 0,
        RetentionKind.Fixed or RetentionKind.Range => Longest(retention),
        RetentionKind.Persistent => double.PositiveInfinity,
        _ => null,
    };
}
