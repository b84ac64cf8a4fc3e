using System.Globalization;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>The form in which words are compared: without case, accents, and typographic variants.</summary>
public static class FoldedText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(character);
        }
        return folded.ToString().Trim();
    }
}
