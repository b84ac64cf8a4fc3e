using System.Text;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>The bare text of a part of the tree.</summary>
internal static class TreeText
{
    /// <summary>Whether the text has at most so many characters, white space included.</summary>
    public static bool IsShorterThan(PageElement element, int limit) => Remaining(element, limit) >= 0;

    /// <summary>The text with white space folded; cut off after a number of characters.</summary>
    public static string Of(PageElement element, int limit)
    {
        var text = new StringBuilder();
        Append(element, text, limit);
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text.ToString();
    }

    private static int Remaining(PageElement element, int limit)
    {
        foreach (var child in element.Children)
        {
            if (limit < 0) break;
            limit = child is PageText words ? limit - words.Text.Length : Remaining((PageElement)child, limit);
        }
        return limit;
    }

    private static void Append(PageElement element, StringBuilder text, int limit)
    {
        foreach (var child in element.Children)
        {
            if (text.Length >= limit) return;
            if (child is PageElement inner) Append(inner, text, limit);
            else Append(((PageText)child).Text, text);
        }
    }

    private static void Append(string words, StringBuilder text)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character)) text.Append(character);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
    }
}
