using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>
/// How well a text fits a column of a field, as log-odds against any other line of a policy: about +3 for a clear hit, −3 for a clear
/// miss, 0 where the text says nothing. The slopes were set by hand on broken tables of known content.
/// </summary>
internal static class FieldFit
{
    /// <summary>The highest score of a text.</summary>
    public const double Most = Hit;

    private const double Hit = 3;
    private const double Miss = -3;
    private const double Answer = 2;

    /// <summary>A provider's name has at most this many words ("Meta Platforms Ireland Limited").</summary>
    private const int LongestProviderWords = 6;

    /// <summary>A line of more words is running text, even when it tells a period.</summary>
    private const int LongestPeriodWords = 8;

    /// <summary>What is left of the fit of a category that ends on an article or a preposition: it is a piece of one.</summary>
    private const double Unfinished = 0.2;

    /// <summary>Below this likelihood a text looks like an ordinary word or phrase; single plain words stay possible.</summary>
    private const double UnlikelyName = 0.25;

    public static double Score(CookieField? field, CellEvidence cell)
    {
        if (cell.IsPlaceholder) return field == CookieField.Name ? -1 : 0.4;
        var fit = OfWords(field, cell);
        return cell.EndsOpen && fit > 0 && field is (CookieField.Category or CookieField.Party) ? Unfinished * fit : fit;
    }

    private static double OfWords(CookieField? field, CellEvidence cell) =>
        field switch
        {
            CookieField.Name => Name(cell),
            CookieField.Duration => Typed(cell.Duration, cell),
            CookieField.Provider => Provider(cell),
            CookieField.Domain => Math.Max(Typed(cell.Host, cell), Provider(cell) - 1),
            CookieField.Category => Math.Max(Typed(cell.Category, cell), Math.Max(Typed(cell.Storage, cell), Typed(cell.Party, cell)) - 0.5),
            CookieField.Storage => Math.Max(Typed(cell.Storage, cell), Math.Max(Typed(cell.Category, cell), Math.Max(Typed(cell.Party, cell), Typed(cell.Duration, cell) - 1)) - 0.3),
            CookieField.Party => Math.Max(Typed(cell.Party, cell), Typed(cell.Storage, cell) - 0.5),
            CookieField.Purpose => Prose(cell),
            CookieField.Feature => Prose(cell) + 0.3,
            // A column that states no field often says yes or no.
            _ => cell.IsLong ? -0.2 : cell.IsAnswer ? Answer : 0,
        };

    private static double Name(CellEvidence cell)
    {
        if (cell.WordCount > 12 || cell.EndsSentence && cell.WordCount > 3) return Miss;
        if (cell.Duration > 0.8) return Miss;
        if (cell.Name < UnlikelyName) return cell.WordCount > 1 ? Miss : -2;
        return Math.Clamp(Hit * 1.6 * (cell.Name - 0.35), Miss, Hit) - (cell.WordCount > 1 && cell.Name < 0.5 ? 1 : 0);
    }

    private static double Typed(double likelihood, CellEvidence cell) =>
        Math.Clamp(Hit * 2 * (likelihood - 0.4), cell.WordCount > 8 ? Miss : -2, Hit);

    private static double Provider(CellEvidence cell)
    {
        if (cell.WordCount > LongestProviderWords || cell.Duration > 0.7) return Miss + 0.5;
        var known = Math.Max(cell.Provider, cell.Host);
        if (known > 0.5) return Hit * known;
        if (cell.Name > 0.8) return -1.5;
        return cell.StartsUpper && !cell.EndsSentence ? 0.6 : -0.6;
    }

    private static double Prose(CellEvidence cell)
    {
        if (cell.WordCount <= LongestPeriodWords && cell.Duration > 0.7) return -2;
        if (cell.WordCount >= 4) return 1.4;
        if (cell.Name > 0.7 && cell.WordCount == 1) return -2;
        if (cell.Provider > 0.8 || cell.Host > 0.8) return -1.5;
        return cell.WordCount >= 2 ? 0.6 : -0.4;
    }
}
