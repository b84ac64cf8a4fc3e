namespace PolicyExtract.Vocabulary;

/// <summary>A word, a number or a symbol of a text.</summary>
/// <param name="Start">Its first character in the text, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="FoldedStart">Its first character among the folded characters.</param>
/// <param name="Hash">Of the folded characters; equal words have equal hashes.</param>
internal readonly record struct FoldedWord(WordKind Kind, int Start, int Length, int FoldedStart, int FoldedLength, int Hash)
{
    public int End => Start + Length;
}
