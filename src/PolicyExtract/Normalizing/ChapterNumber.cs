using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>The number before a title, where titles have no other level: "4.", "3.1", "2.1)".</summary>
/// <param name="Parts">Outermost first; empty for a line without a number.</param>
internal readonly record struct ChapterNumber(ValueList<int> Parts)
{
    /// <summary>Characters of the longest number.</summary>
    private const int Longest = 10;

    /// <summary>Digits of one part: more are a year or an amount.</summary>
    private const int MostDigits = 2;

    public static ChapterNumber None { get; } = new([]);

    public bool IsStated => Parts is { Count: > 0 };

    /// <summary>Whether it counts parts of a chapter; a number of one part may as well be an item's.</summary>
    public bool IsNested => Parts is { Count: > 1 };

    /// <summary>The number that a text opens with, or that a marker is; none where points or brackets do not make it one.</summary>
    public static ChapterNumber Of(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0) end = text.Length;
        if (end is < 2 or > Longest || text.AsSpan(0, end).IndexOfAny('.', ')') <= 0) return None;
        var words = text[..end].TrimEnd('.', ')').Split('.');
        return Array.TrueForAll(words, word => word.Length is > 0 and <= MostDigits && word.All(char.IsAsciiDigit))
            ? new(words.Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToValueList())
            : None;
    }

    /// <summary>Whether a chapter of another number ends what this one is over: the other counts on at its level, or at one above.</summary>
    public bool EndsAt(ChapterNumber other)
    {
        if (!IsStated || !other.IsStated || other.Parts.Count > Parts.Count) return false;
        var last = other.Parts.Count - 1;
        return Parts.Take(last).SequenceEqual(other.Parts.Take(last)) && other.Parts[last] > Parts[last];
    }
}
