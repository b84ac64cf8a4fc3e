using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// Reads dates at a place of a text, in all languages: numeric ones, day first unless that cannot be, and ones with a month's name.
/// </summary>
internal static class DateReader
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 9999;
    private const int FullYearDigits = 4;
    private const int LongestGap = 2;

    private static readonly Lazy<PhraseTable<int>> Months = new(() => new(
        from language in LanguageList.All
        from month in language.Text.Months
        let parts = month.Split('=')
        select (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture))));

    /// <summary>The date that starts at a word, ISO 8601 to the day, month or year; null when none does.</summary>
    /// <param name="length">The number of its words.</param>
    public static string? Read(FoldedWords words, int at, out int length)
    {
        length = 0;
        var iso = words.Is(at, WordKind.Digits)
            ? ReadNumeric(words, at, out length) ?? ReadDayFirst(words, at, out length) ?? ReadYearFirst(words, at, out length)
            : ReadMonthFirst(words, at, out length);
        if (iso is null) length = 0;
        return iso;
    }

    /// <summary>The year written at a word, with four digits; null when it is none.</summary>
    public static int? YearAt(FoldedWords words, int at) =>
        words.Is(at, WordKind.Digits) && words.At(at).Length == FullYearDigits
            && NumberAt(words, at) is >= EarliestYear and <= LatestYear and var year
            ? year
            : null;

    private static string? ReadNumeric(FoldedWords words, int at, out int length)
    {
        length = 5;
        if (!words.Is(at + 2, WordKind.Digits) || !words.Is(at + 4, WordKind.Digits) || !IsDateSeparator(words, at + 1, at + 3))
            return null;
        if (YearAt(words, at) is int year) return Iso(year, NumberAt(words, at + 2), NumberAt(words, at + 4));
        if (YearAt(words, at + 4) is not int lastYear)
        {
            if (words.At(at + 4).Length != 2) return null;
            lastYear = 2000 + NumberAt(words, at + 4);
        }
        var (first, second) = (NumberAt(words, at), NumberAt(words, at + 2));
        return Iso(lastYear, second, first) ?? Iso(lastYear, first, second);
    }

    private static bool IsDateSeparator(FoldedWords words, int one, int other) =>
        (words.IsSymbol(one, '.') && words.IsSymbol(other, '.'))
        || (words.IsSymbol(one, '/') && words.IsSymbol(other, '/'))
        || (words.IsSymbol(one, '-') && words.IsSymbol(other, '-'));

    private static string? ReadDayFirst(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (words.At(at).Length > 2) return null;
        var next = PassGap(words, at + 1);
        if (MonthAt(words, next, out var monthWords) is not int month) return null;
        var last = PassGap(words, next + monthWords);
        length = last + 1 - at;
        return YearAt(words, last) is int year ? Iso(year, month, NumberAt(words, at)) : null;
    }

    private static string? ReadMonthFirst(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (MonthAt(words, at, out var monthWords) is not int month) return null;
        var next = PassGap(words, at + monthWords);
        if (YearAt(words, next) is int year)
        {
            length = next + 1 - at;
            return Iso(year, month);
        }
        if (!words.Is(next, WordKind.Digits) || words.At(next).Length > 2) return null;
        var last = PassGap(words, next + 1);
        length = last + 1 - at;
        return YearAt(words, last) is int lastYear ? Iso(lastYear, month, NumberAt(words, next)) : null;
    }

    // 2024年3月1日, 2024년 3월 1일, 2024. március 1., 2024 March 1, 2024. gada 1. martā.
    private static string? ReadYearFirst(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (YearAt(words, at) is not int year) return null;
        if (IsAnyWord(words, at + 1, "年", "년") && words.Is(at + 2, WordKind.Digits) && IsAnyWord(words, at + 3, "月", "월"))
        {
            var day = words.Is(at + 4, WordKind.Digits) && IsAnyWord(words, at + 5, "日", "号", "일");
            length = day ? 6 : 4;
            return day ? Iso(year, NumberAt(words, at + 2), NumberAt(words, at + 4)) : Iso(year, NumberAt(words, at + 2));
        }
        if (words.IsSymbol(at + 1, '-') && words.Is(at + 2, WordKind.Digits) && words.At(at + 2).Length == 2
            && !words.IsSymbol(at + 3, '-'))
        {
            length = 3;
            return Iso(year, NumberAt(words, at + 2));
        }
        var next = PassGap(words, at + 1);
        if (IsAnyWord(words, next, "gada") && ReadDayAndMonth(words, next + 1, year, out var end) is { } date)
        {
            length = end - at;
            return date;
        }
        if (MonthAt(words, next, out var monthWords) is not int month) return null;
        var last = next + monthWords;
        var hasDay = words.Is(last, WordKind.Digits) && words.At(last).Length <= 2;
        length = (hasDay ? last + 1 : last) - at;
        return hasDay ? Iso(year, month, NumberAt(words, last)) : Iso(year, month);
    }

    private static string? ReadDayAndMonth(FoldedWords words, int at, int year, out int end)
    {
        end = at;
        if (!words.Is(at, WordKind.Digits)) return null;
        var next = PassGap(words, at + 1);
        if (MonthAt(words, next, out var monthWords) is not int month) return null;
        end = next + monthWords;
        return Iso(year, month, NumberAt(words, at));
    }

    private static bool IsAnyWord(FoldedWords words, int at, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
        {
            if (at < words.Count && words.At(at).SequenceEqual(word)) return true;
        }
        return false;
    }

    private static int? MonthAt(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (!words.Is(at, WordKind.Letters)) return null;
        var months = Months.Value.Match(words, at, out length);
        return months.IsEmpty ? null : months[0];
    }

    // Ordinal endings, "of", commas and full stops stand between the parts of a date.
    private static int PassGap(FoldedWords words, int at)
    {
        for (var passed = 0; passed < LongestGap && at < words.Count; passed++, at++)
        {
            if (words[at].Kind == WordKind.Digits || MonthAt(words, at, out _) is not null) break;
            if (words[at].Kind == WordKind.Letters && words[at].FoldedLength > 3) break;
        }
        return at;
    }

    private static int NumberAt(FoldedWords words, int at) =>
        int.TryParse(words.At(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string? Iso(int year, int month) =>
        month is >= 1 and <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}") : null;

    private static string? Iso(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")
            : null;
}
