using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>The form in which words are compared: without case, accents, and typographic variants. Folding twice changes nothing.</summary>
public static class FoldedText
{
    private const int LongestOnStack = 256;

    /// <summary>
    /// Compatibility forms resolved, lower case, diacritics off, quotes and dashes of one sort, white space single and trimmed.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        if (Ascii.IsValid(text)) return FoldAscii(text);
        var folded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                Append(folded, FoldTable.OfPair(text[i], text[++i]));
            else if (text[i] < FoldTable.FirstNonAscii)
                Append(folded, FoldTable.OfAscii(text[i]));
            else
                Append(folded, FoldTable.Of(text[i]));
        }
        if (folded is [.., ' ']) folded.Length--;
        return folded.ToString();
    }

    // White space only ever becomes shorter.
    private static string FoldAscii(string text)
    {
        var folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var next = FoldTable.OfAscii(character);
            if (next != ' ' || (length > 0 && folded[length - 1] != ' ')) folded[length++] = next;
        }
        return folded[..length].TrimEnd(' ').ToString();
    }

    private static void Append(StringBuilder folded, char character)
    {
        if (character == ' ' && folded is [] or [.., ' ']) return;
        folded.Append(character);
    }

    private static void Append(StringBuilder folded, string characters)
    {
        foreach (var character in characters) Append(folded, character);
    }

    private static bool IsFolded(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character >= FoldTable.FirstNonAscii || FoldTable.OfAscii(character) != character) return false;
            if (character == ' ' && previous == ' ') return false;
            previous = character;
        }
        return text.Length == 0 || previous != ' ';
    }
}
