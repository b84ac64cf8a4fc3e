using System.Buffers;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Infers a category from a purpose that begins with the category's name: "Analytics (counts visits)".</summary>
internal static class PurposeToCategory
{
    /// <summary>How much of the purpose's first words must be the category's name.</summary>
    private const double Clear = 0.8;

    /// <summary>Where the first words of a purpose end.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:(–—（，。：");

    public static CookieCategory? Find(string? purpose)
    {
        if (purpose is null) return null;
        var end = purpose.AsSpan().IndexOfAny(Ends);
        var first = end < 0 ? purpose : purpose[..end];
        return CategoryWords.Find(first) is { Ambiguous: false, Strength: >= Clear } match ? match.Category : null;
    }
}
