using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Reads what documents say about lifetimes, in all languages at once.</summary>
public static class RetentionGrammar
{
    // A statement of a lifetime with its notes; what is longer is prose.
    private const int LongestStatement = 240;

    /// <summary>
    /// What the words of a duration cell mean; <see cref="RetentionKind.NotDeclared"/> for nothing or a dash,
    /// <see cref="RetentionKind.Unknown"/> for words it cannot read.
    /// </summary>
    public static Retention Read(string words) => Read(words, language: null);

    /// <param name="language">That of the document, as a word may be one unit in this and another in that; null when it is not known.</param>
    internal static Retention Read(string words, string? language)
    {
        var folded = FoldedWords.Of(words);
        return RetentionReading.Of(folded, RetentionMarks.Of(folded, language));
    }

    /// <summary>0 to 1: how likely a text, taken by itself, is a statement of a lifetime and nothing else.</summary>
    public static double Likelihood(string text) => Likelihood(FoldedWords.Of(text));

    internal static double Likelihood(FoldedWords words) =>
        words.Text.Length is 0 or > LongestStatement || !RetentionLikelihood.MayBeStatement(words)
            ? 0
            : RetentionLikelihood.Of(words, RetentionMarks.Of(words));

    /// <summary>The lifetimes that a text states, in order, each with what belongs to it ("up to", "after the last visit").</summary>
    public static ValueList<LocatedRetention> Find(string text)
    {
        var folded = FoldedWords.Of(text);
        return RetentionFinding.Of(folded, RetentionMarks.Of(folded)).ToValueList();
    }

    /// <summary>English words that <see cref="Read(string)"/> reads as the same lifetime.</summary>
    public static string Write(Retention retention) => RetentionWriting.Of(retention);
}
