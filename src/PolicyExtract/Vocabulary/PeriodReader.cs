using System.Globalization;

namespace PolicyExtract.Vocabulary;

/// <summary>Reads a number and its unit, an ISO 8601 duration or a time "hh:mm:ss" at a place of a text.</summary>
internal static class PeriodReader
{
    // No lifetime has more digits; what has is an identifier or a time stamp.
    private const int MostDigits = 9;
    private const int ThousandsDigits = 3;

    /// <summary>The period that starts at a word; null when none does.</summary>
    /// <param name="length">The number of its words.</param>
    /// <param name="unit">Its unit, the smallest when it has several.</param>
    /// <param name="language">That of the document, if it is known.</param>
    public static Period? Read(FoldedWords words, int at, out int length, out PeriodUnit unit, string? language = null)
    {
        unit = PeriodUnit.Second;
        if (IsInsideName(words, at))
        {
            length = 0;
            return null;
        }
        if (ReadClock(words, at, out length) is { } clock) return clock;
        if (ReadIso(words, at, out length) is { } iso) return iso;
        if (ReadMaxAge(words, at, out length) is { } age) return age;
        if (ReadCounted(words, at, out length, out unit) is { } counted) return counted;
        if (ReadNumber(words, at, out length) is not { } number) return null;
        if (PassHyphen(words, at + length) is var unitAt
            && ReadUnit(words, unitAt, number, out var unitLength) is not PeriodUnit.None and var read)
        {
            unit = RetentionLookup.UnitIn(language, words.At(unitAt)) ?? read;
            length = unitAt + unitLength - at;
            return Period.Of(number, unit);
        }
        return null;
    }

    // A unit and its number in one word, as the duals of Hebrew and Arabic.
    private static Period? ReadCounted(FoldedWords words, int at, out int length, out PeriodUnit unit)
    {
        (length, unit) = (0, PeriodUnit.Second);
        if (!words.Is(at, WordKind.Letters) || RetentionLookup.Match(words, at, out length) is not { Number: > 0 } word) return null;
        if (!word.Roles.HasFlag(RetentionRoles.Unit) || word.Roles.HasFlag(RetentionRoles.Number)) return null;
        unit = word.Unit;
        return Period.Of(word.Number, unit);
    }

    // "Max-Age=3600": the attribute of HTTP, which counts seconds.
    private static Period? ReadMaxAge(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (!words.Is(at, WordKind.Letters) || words.At(at) is not "max") return null;
        var age = words.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        if (!words.Is(age, WordKind.Letters) || words.At(age) is not "age") return null;
        var number = words.IsSymbol(age + 1, '=') || words.IsSymbol(age + 1, ':') ? age + 2 : age + 1;
        var isOfSeconds = words.Is(number, WordKind.Digits) && words.At(number).Length <= MostDigits
            && !words.Is(number + 1, WordKind.Letters);
        if (!isOfSeconds) return null;
        length = number + 1 - at;
        return Period.Of(Number(words.At(number)), PeriodUnit.Second);
    }

    /// <summary>The number that starts at a word, in digits or as a word; null when none does.</summary>
    public static decimal? ReadNumber(FoldedWords words, int at, out int length)
    {
        if (words.Is(at, WordKind.Digits)) return ReadDigits(words, at, out length);
        length = 0;
        if (!words.Is(at, WordKind.Letters)) return null;
        return RetentionLookup.Match(words, at, out length) is { Number: > 0 } word ? word.Number : null;
    }

    // "uid2 years" and "1P_JAR" hold no number of years: digits that hang on a letter or an underscore are part of a name.
    private static bool IsInsideName(FoldedWords words, int at)
    {
        if (!words.Is(at, WordKind.Digits) || !words.IsGlued(at)) return false;
        var before = words.Text[words[at].Start - 1];
        return char.IsAsciiLetter(before) || before is '_' or '#' or '$';
    }

    private static decimal? ReadDigits(FoldedWords words, int at, out int length)
    {
        length = 1;
        if (words.At(at).Length > MostDigits) return null;
        var whole = decimal.Parse(words.At(at), NumberStyles.None, CultureInfo.InvariantCulture);
        if (!IsFraction(words, at)) return whole;
        length = 3;
        var digits = words.At(at + 2);
        var part = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits.Length == ThousandsDigits && whole > 0) return (whole * 1000) + part;
        for (var i = 0; i < digits.Length; i++) part /= 10;
        return whole + part;
    }

    private static bool IsFraction(FoldedWords words, int at) =>
        (words.IsSymbol(at + 1, '.') || words.IsSymbol(at + 1, ','))
        && words.Is(at + 2, WordKind.Digits) && words.IsGlued(at + 1) && words.IsGlued(at + 2)
        && words.At(at + 2).Length <= ThousandsDigits && words.At(at).Length <= ThousandsDigits;

    private static int PassHyphen(FoldedWords words, int at) =>
        words.IsSymbol(at, '-') && words.IsGlued(at) && words.Is(at + 1, WordKind.Letters) && words.IsGlued(at + 1) ? at + 1 : at;

    private static PeriodUnit ReadUnit(FoldedWords words, int at, decimal number, out int length)
    {
        length = 0;
        if (!words.Is(at, WordKind.Letters) || IsNamePart(words, at)) return PeriodUnit.None;
        if (words.At(at) is ['m'])
        {
            length = 1;
            return OfLetterM(words, at, number);
        }
        return RetentionLookup.Match(words, at, out length) is { Roles: var roles, Unit: var unit } && roles.HasFlag(RetentionRoles.Unit)
            ? unit
            : PeriodUnit.None;
    }

    // "6M" are months and "30m" minutes by custom, but only the capital is certain enough; "1y 6m" and "1h 30m" follow what stands before.
    private static PeriodUnit OfLetterM(FoldedWords words, int at, decimal number)
    {
        if (words.Text[words[at].Start] == 'M') return PeriodUnit.Month;
        var before = at - 2 >= 0 && words.Is(at - 2, WordKind.Letters) ? words.At(at - 2) : [];
        if (before is ['h' or 'H']) return PeriodUnit.Minute;
        if (before is ['y']) return PeriodUnit.Month;
        return number is 5 or 10 or 15 or 20 or 30 or 45 or 60 or 90 ? PeriodUnit.Minute : PeriodUnit.None;
    }

    private static bool IsNamePart(FoldedWords words, int at)
    {
        var end = words[at].End;
        return end < words.Text.Length && words.Text[end] == '_';
    }

    private static Period? ReadClock(FoldedWords words, int at, out int length)
    {
        length = 5;
        if (!words.Is(at, WordKind.Digits) || !words.IsSymbol(at + 1, ':') || !words.Is(at + 2, WordKind.Digits)) return null;
        if (!words.IsSymbol(at + 3, ':') || !words.Is(at + 4, WordKind.Digits)) return null;
        if (words.At(at).Length > 4 || words.At(at + 2).Length != 2 || words.At(at + 4).Length != 2) return null;
        return new(0, 0, 0, Number(words.At(at)), Number(words.At(at + 2)), Number(words.At(at + 4)));
    }

    private static long Number(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Period? ReadIso(FoldedWords words, int at, out int length)
    {
        length = 0;
        if (!words.Is(at, WordKind.Letters) || words.Text[words[at].Start] != 'P' || words.At(at) is not (['p'] or ['p', 't'])) return null;
        var end = at + 1;
        var isTime = words.At(at).Length == 2;
        var period = default(Period);
        while (words.Is(end, WordKind.Digits) && words.IsGlued(end) && words.Is(end + 1, WordKind.Letters) && words.IsGlued(end + 1))
        {
            if (words.At(end).Length > MostDigits || UnitOf(words.At(end + 1), isTime) is not { } unit) return null;
            period = period.Plus(Period.Of(Number(words.At(end)), unit));
            isTime |= words.At(end + 1) is [_, 't'];
            end += 2;
        }
        length = end - at;
        return length > 1 ? period : null;
    }

    private static PeriodUnit? UnitOf(ReadOnlySpan<char> letters, bool isTime) => letters switch
    {
        ['h'] when isTime => PeriodUnit.Hour,
        ['m'] when isTime => PeriodUnit.Minute,
        ['s'] when isTime => PeriodUnit.Second,
        _ when isTime => null,
        ['y'] or ['y', 't'] => PeriodUnit.Year,
        ['m'] or ['m', 't'] => PeriodUnit.Month,
        ['w'] => PeriodUnit.Week,
        ['d'] or ['d', 't'] => PeriodUnit.Day,
        _ => null,
    };
}
