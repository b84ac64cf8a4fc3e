using System.Text;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>The bare text of parts of the tree, for telling what they are.</summary>
internal static class TreeText
{
    /// <summary>Whether the text has at most so many characters, white space included.</summary>
    public static bool IsAtMost(PageElement element, int limit) => Remaining(element, limit) >= 0;

    /// <summary>The text with white space folded; cut off soon after so many characters.</summary>
    public static string Of(PageNode node, int limit)
    {
        var text = new StringBuilder();
        Append(node, text, limit);
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text.ToString();
    }

    private static int Remaining(PageElement element, int limit)
    {
        if (element.Kind == ElementKind.Skipped) return limit;
        foreach (var child in element.Children)
        {
            if (limit < 0) break;
            limit = child is PageText words ? limit - words.Text.Length : Remaining((PageElement)child, limit);
        }
        return limit;
    }

    private static void Append(PageNode node, StringBuilder text, int limit)
    {
        if (node is PageText words) AppendFolded(words.Text, text, limit);
        else if (node is PageElement { Kind: not ElementKind.Skipped })
        {
            foreach (var child in node.Children)
            {
                if (text.Length >= limit) return;
                Append(child, text, limit);
            }
        }
    }

    private static void AppendFolded(string words, StringBuilder text, int limit)
    {
        foreach (var character in words)
        {
            if (text.Length >= limit) return;
            if (!char.IsWhiteSpace(character)) text.Append(character);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
    }
}
