using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>Tells a cookie name that was broken at a line's end from two names that stand on two lines of a cell.</summary>
internal static class BrokenName
{
    /// <summary>How the second of two lines of a name cell goes on from the first.</summary>
    /// <param name="wrapWidth">Characters after which the column's lines wrap; 0 when unknown.</param>
    public static FragmentJoin Join(string first, string second, int wrapWidth)
    {
        if (first.Length == 0 || second.Length == 0 || EndsList(first[^1])) return FragmentJoin.Space;
        if (first.Contains(' ', StringComparison.Ordinal) || second.Contains(' ', StringComparison.Ordinal)) return FragmentJoin.Space;
        if (BreaksWord(first[^1]) || second[0] is '-' or ':') return FragmentJoin.Glue;
        var wasForced = wrapWidth > 0 && first.Length >= wrapWidth - 1 && second[0] != '^' && !AreAlike(first, second);
        return wasForced || !StandsAlone(second) ? FragmentJoin.Glue : FragmentJoin.Break;
    }

    /// <summary>Whether two names open alike, or are as long as one another, as those of one provider are, and the pieces of one hardly ever.</summary>
    private static bool AreAlike(string first, string second)
    {
        const int FewestCharacters = 4, Long = 12;
        var isAlike = first.AsSpan().CommonPrefixLength(second) >= FewestCharacters || first.Length == second.Length && first.Length >= Long;
        return isAlike && StandsAlone(second);
    }

    private static bool EndsList(char last) => last is ',' or ';' or '/' or '|' or '&' or '+';

    private static bool BreaksWord(char character) => character is '_' or '-' or '.' or ':';

    private static bool StandsAlone(string text) => NameGrammar.Likelihood(text) >= 0.5;
}
