using System.Buffers;
using System.Text;

namespace PolicyExtract.Vocabulary;

/// <summary>Stems of words, looked for in folded text all at once.</summary>
internal sealed class WordStems
{
    private readonly SearchValues<string> all, ascii;

    public WordStems(params IEnumerable<string> stems)
    {
        string[] folded = [.. stems.Select(FoldedText.Fold)];
        all = SearchValues.Create(folded, StringComparison.Ordinal);
        ascii = SearchValues.Create(Array.FindAll(folded, stem => Ascii.IsValid(stem)), StringComparison.Ordinal);
    }

    /// <summary>Whether a word begins with a stem; in scripts without spaces, whether one stands anywhere.</summary>
    public bool BeginWordIn(string foldedText) => BeginWordIn(foldedText, char.IsAsciiLetterOrDigit);

    /// <param name="isOfWord">Whether a character before the stem belongs to the same word.</param>
    public bool BeginWordIn(ReadOnlySpan<char> foldedText, Func<char, bool> isOfWord)
    {
        var stems = MayStandIn(foldedText);
        for (var at = 0; foldedText[at..].IndexOfAny(stems) is >= 0 and var next; at++)
        {
            at += next;
            if (at == 0 || !isOfWord(foldedText[at - 1])) return true;
        }
        return false;
    }

    public bool StandIn(string foldedText) => foldedText.AsSpan().ContainsAny(MayStandIn(foldedText));

    // Stems of one script are found several times as fast as those of many.
    private SearchValues<string> MayStandIn(ReadOnlySpan<char> foldedText) => Ascii.IsValid(foldedText) ? ascii : all;
}
