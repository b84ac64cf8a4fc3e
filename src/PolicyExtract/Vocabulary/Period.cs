using System.Globalization;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>A length of time in the units that its author used.</summary>
internal readonly record struct Period(long Years, long Months, long Days, long Hours, long Minutes, long Seconds)
{
    public const long SecondsPerDay = 86_400;

    private const int DaysPerYear = 365;
    private const int DaysPerMonth = 30;
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    // Longer spans cannot be laid on the calendar (years end at 9999); nobody means them to the day.
    private const int MostCalendarMonths = 12 * 1000;

    private static readonly DateTime FirstStart = new(2023, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    // Four years hold every length of month and one leap day, the fifth carries a start beyond it.
    private const int Starts = 5 * 365;

    private static readonly (int Shortest, int Longest)[] KnownSpans = new (int, int)[MostCalendarMonths + 1];

    public bool IsZero => this == default;

    private long TotalMonths => (Years * MonthsPerYear) + Months;

    private long TimeSeconds => (Hours * 3600) + (Minutes * 60) + Seconds;

    /// <summary>A year is 365 days, a month 30, twelve months a year.</summary>
    public long NominalSeconds =>
        (((TotalMonths / MonthsPerYear * DaysPerYear) + (TotalMonths % MonthsPerYear * DaysPerMonth) + Days) * SecondsPerDay) + TimeSeconds;

    /// <summary>The shortest and the longest time that the period spans, from whichever day it starts.</summary>
    public (long Shortest, long Longest) CalendarSeconds()
    {
        if (TotalMonths is 0 or > MostCalendarMonths) return (NominalSeconds, NominalSeconds);
        var (shortest, longest) = SpanOf((int)TotalMonths);
        var rest = (Days * SecondsPerDay) + TimeSeconds;
        return ((shortest * SecondsPerDay) + rest, (longest * SecondsPerDay) + rest);
    }

    /// <summary>ISO 8601, without weeks.</summary>
    public string ToIso()
    {
        if (IsZero) return "PT0S";
        var iso = new StringBuilder("P");
        Append(iso, Years, 'Y');
        Append(iso, Months, 'M');
        Append(iso, Days, 'D');
        if (Hours + Minutes + Seconds > 0) iso.Append('T');
        Append(iso, Hours, 'H');
        Append(iso, Minutes, 'M');
        Append(iso, Seconds, 'S');
        return iso.ToString();
    }

    public Period Plus(Period other) => new(
        Years + other.Years, Months + other.Months, Days + other.Days, Hours + other.Hours, Minutes + other.Minutes,
        Seconds + other.Seconds);

    /// <summary>
    /// A number of units; what a fraction leaves is told in the next smaller unit (1.5 years are a year and six months, told as 18 months).
    /// </summary>
    public static Period Of(decimal number, PeriodUnit unit)
    {
        if (number != decimal.Truncate(number) && unit > PeriodUnit.Second) return Of(Smaller(number, unit, out var smaller), smaller);
        var whole = (long)decimal.Round(number);
        return unit switch
        {
            PeriodUnit.Year => new(whole, 0, 0, 0, 0, 0),
            PeriodUnit.Month => new(0, whole, 0, 0, 0, 0),
            PeriodUnit.Week => new(0, 0, whole * DaysPerWeek, 0, 0, 0),
            PeriodUnit.Day => new(0, 0, whole, 0, 0, 0),
            PeriodUnit.Hour => new(0, 0, 0, whole, 0, 0),
            PeriodUnit.Minute => new(0, 0, 0, 0, whole, 0),
            _ => new(0, 0, 0, 0, 0, whole),
        };
    }

    private static decimal Smaller(decimal number, PeriodUnit unit, out PeriodUnit smaller)
    {
        (smaller, var factor) = unit switch
        {
            PeriodUnit.Year => (PeriodUnit.Month, MonthsPerYear),
            PeriodUnit.Month => (PeriodUnit.Day, DaysPerMonth),
            PeriodUnit.Week => (PeriodUnit.Day, DaysPerWeek),
            PeriodUnit.Day => (PeriodUnit.Hour, 24),
            PeriodUnit.Hour => (PeriodUnit.Minute, 60),
            _ => (PeriodUnit.Second, 60),
        };
        return number * factor;
    }

    private static (int Shortest, int Longest) SpanOf(int months)
    {
        if (KnownSpans[months] is { Longest: > 0 } known) return known;
        var (shortest, longest) = (int.MaxValue, 0);
        for (var day = 0; day < Starts; day++)
        {
            var start = FirstStart.AddDays(day);
            var days = (start.AddMonths(months) - start).Days;
            (shortest, longest) = (Math.Min(shortest, days), Math.Max(longest, days));
        }
        return KnownSpans[months] = (shortest, longest);
    }

    private static void Append(StringBuilder iso, long number, char unit)
    {
        if (number > 0) iso.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
    }
}
