using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>Tells labels from other text by their length and their colon.</summary>
internal static class LabelText
{
    /// <summary>Longest label, in characters: the longest that consent tools write have about 40.</summary>
    private const int LongestLabel = 60;

    /// <summary>The words of an element that may be a label, folded and without a colon; null when it cannot be one.</summary>
    public static string? Key(PageElement element)
    {
        if (element.Kind is ElementKind.Table or ElementKind.List || !TreeText.IsAtMost(element, LongestLabel * 2)) return null;
        var words = TreeText.Of(element, LongestLabel + 1);
        if (words.Length > LongestLabel || !words.Any(char.IsLetter)) return null;
        return FoldedText.Fold(words.TrimEnd(' ', ':', '：', '\u00A0'));
    }

    public static bool EndsWithColon(PageElement element) =>
        TreeText.Of(element, LongestLabel) is { Length: > 0 and < LongestLabel } words && words[^1] is ':' or '：';

    public static bool StartsWithColon(PageNode node) => TreeText.Of(node, 2).AsSpan().TrimStart() is [':' or '：', ..];
}
