namespace PolicyExtract.Model;

/// <summary>For how long a cookie is kept, as the document declares it; the stated unit is kept (12 months are not 365 days).</summary>
/// <param name="Kind">What sort of statement it is; the other members depend on it.</param>
/// <param name="Iso">ISO 8601 duration without weeks (<c>P13M</c>, <c>P14D</c>, <c>PT30M</c>), for <see cref="RetentionKind.Fixed"/> and <see cref="RetentionKind.Immediate"/>.</param>
/// <param name="Seconds">Nominal length for sorting: a year is 365 days, a month 30, 12 months a year; null unless fixed or immediate.</param>
/// <param name="MinSeconds">Shortest length that the calendar or a range allows.</param>
/// <param name="MaxSeconds">Longest length that the calendar or a range allows.</param>
/// <param name="Bound">How the number is meant.</param>
/// <param name="Anchor">What the time is counted from, where stated.</param>
/// <param name="Until">ISO 8601 date or year, for <see cref="RetentionKind.UntilDate"/>.</param>
/// <param name="Event">The event in the document's words, for <see cref="RetentionKind.UntilEvent"/>.</param>
public sealed record Retention(
    RetentionKind Kind,
    string? Iso = null,
    long? Seconds = null,
    long? MinSeconds = null,
    long? MaxSeconds = null,
    RetentionBound Bound = RetentionBound.Exact,
    RetentionAnchor? Anchor = null,
    string? Until = null,
    string? Event = null);
