using System.Globalization;

namespace PolicyExtract.Batch.Versions;

/// <summary>
/// Finds the date in a path: a year, then month, day and time where they follow, in digits with one sign between them or none, as
/// <c>2024-05</c>, <c>2024/05/01</c>, <c>20240501</c>, <c>2024-05-01T12-30-00</c>.
/// </summary>
internal static class DateInPath
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int DigitsOfYear = 4;
    private const int DigitsOfPart = 2;

    /// <summary>Parts of a date without its time; an hour alone is no time.</summary>
    private const int PartsOfDay = 2;

    /// <summary>The least and the most of month, day, hour, minute and second, and what ISO 8601 writes before them.</summary>
    private static readonly (int Least, int Most, char Before)[] Parts =
        [(1, 12, '-'), (1, 31, '-'), (0, 23, 'T'), (0, 59, ':'), (0, 59, ':')];

    /// <summary>
    /// The last date in the path, ISO 8601; null without one. A folder's counts where the name of the file has none, and a year alone
    /// only where there is no month in all the path.
    /// </summary>
    public static string? Find(string path)
    {
        var dates = Enumerable.Range(0, path.Length).Reverse().Select(start => At(path, start)).OfType<string>().ToArray();
        return dates.FirstOrDefault(date => date.Length > DigitsOfYear) ?? dates.FirstOrDefault();
    }

    private static string? At(string path, int start)
    {
        if (IsDigit(path, start - 1) || Number(path, start, DigitsOfYear) is not (>= FirstYear and <= LastYear)) return null;
        var (ends, at) = (new List<int>(), start + DigitsOfYear);
        while (ends.Count < Parts.Length && PartEnd(path, at, Parts[ends.Count]) is { } end)
        {
            ends.Add(end);
            at = end;
        }
        // A longer number behind a separator is no part of the date.
        if (IsDigit(path, at) && ends.Count > 0 && !IsDigit(path, at - DigitsOfPart - 1)) ends.RemoveAt(ends.Count - 1);
        else if (IsDigit(path, at)) return null;
        if (ends.Count == PartsOfDay + 1) ends.RemoveAt(PartsOfDay);
        var parts = ends.Zip(Parts, (end, part) => $"{part.Before}{path.AsSpan(end - DigitsOfPart, DigitsOfPart)}");
        return string.Concat([path[start..(start + DigitsOfYear)], .. parts]);
    }

    private static int? PartEnd(string path, int at, (int Least, int Most, char Before) part)
    {
        var start = at < path.Length && (!char.IsLetterOrDigit(path[at]) || path[at] == 'T') ? at + 1 : at;
        return Number(path, start, DigitsOfPart) is { } number && number >= part.Least && number <= part.Most ? start + DigitsOfPart : null;
    }

    private static int? Number(string path, int start, int digits) =>
        start + digits <= path.Length && Enumerable.Range(start, digits).All(at => IsDigit(path, at))
            ? int.Parse(path.AsSpan(start, digits), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static bool IsDigit(string path, int at) => at >= 0 && at < path.Length && char.IsAsciiDigit(path[at]);
}
