using System.Buffers;

namespace PolicyExtract.Layout.Entries;

/// <summary>Finds where the sentences of a paragraph begin.</summary>
internal static class SentenceStarts
{
    /// <summary>Letters of a word that is short for another ("Inc.", "z. B.", "bzw."): a full stop behind it ends nothing.</summary>
    private const int LongestAbbreviation = 3;

    /// <summary>Short words with one of them are seldom short for others.</summary>
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyáéíóúäöüåæøàèìòùаеиоуыэюяієї");

    /// <summary>The places behind the ends of sentences, in order; the paragraph's own beginning is not among them.</summary>
    /// <param name="end">The line after the paragraph's last.</param>
    public static IEnumerable<(int Line, int At)> In(LineRun run, int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            var text = run[line].Text;
            for (int at = 0; at < text.Length; at++)
            {
                if (text[at] is '。' or '！' or '？' || EndsSentence(text, at) && OpensSentence(text, at + 1, line + 1 < end ? run[line + 1].Text : "")) yield return (line, at + 1);
            }
        }
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && !(text[at] == '.' && IsAbbreviated(text, at));

    private static bool IsAbbreviated(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        var word = text.AsSpan(start, stop - start).TrimStart("(\"'“„«");
        return word.Length == 0
            || !word.ContainsAny("_-*)") && LongestPart(word) <= LongestAbbreviation
            && (char.IsUpper(word[0]) || word.Contains('.') || word.Length == 1 || !word.ContainsAny(Vowels));
    }

    /// <summary>Letters of the longest part of a word between full stops: hosts have longer ones than words that are short for others.</summary>
    private static int LongestPart(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var part in word.Split('.')) longest = Math.Max(longest, part.End.Value - part.Start.Value);
        return longest;
    }

    /// <summary>Whether the next word, on this line or the next, does not go on in small letters.</summary>
    private static bool OpensSentence(string text, int from, string next)
    {
        var behind = text.AsSpan(from).TrimStart();
        if (behind.IsEmpty) behind = next.AsSpan().TrimStart();
        return behind.IsEmpty || !char.IsLower(behind[0]);
    }
}
