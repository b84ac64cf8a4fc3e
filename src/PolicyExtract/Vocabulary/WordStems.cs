using System.Buffers;

namespace PolicyExtract.Vocabulary;

/// <summary>Stems of words, looked for in folded text all at once.</summary>
internal sealed class WordStems(params IEnumerable<string> stems)
{
    private readonly SearchValues<string> folded =
        SearchValues.Create([.. stems.Select(FoldedText.Fold)], StringComparison.Ordinal);

    /// <summary>Whether a word begins with a stem; in scripts without spaces, whether one stands anywhere.</summary>
    public bool BeginWordIn(string foldedText) => BeginWordIn(foldedText, char.IsAsciiLetterOrDigit);

    /// <param name="isOfWord">Whether a character before the stem belongs to the same word.</param>
    public bool BeginWordIn(ReadOnlySpan<char> foldedText, Func<char, bool> isOfWord)
    {
        for (var at = 0; foldedText[at..].IndexOfAny(folded) is >= 0 and var next; at++)
        {
            at += next;
            if (at == 0 || !isOfWord(foldedText[at - 1])) return true;
        }
        return false;
    }

    public bool StandIn(string foldedText) => foldedText.AsSpan().ContainsAny(folded);
}
