using FuzzySharp;

namespace PolicyExtract.Vocabulary;

/// <summary>How alike two names are written.</summary>
public static class NameLikeness
{
    private const double Percent = 100;

    /// <summary>
    /// 0 to 1: twice the letters and digits that both have in the same order, of all; whole percents. Case and what parts words do not
    /// count: <c>session_id</c> is <c>sessionId</c>.
    /// </summary>
    /// <param name="least">What is less is not told apart, and is 0.</param>
    public static double Of(string one, string other, double least)
    {
        var (bareOne, bareOther) = (Bare(one), Bare(other));
        var most = 2.0 * Math.Min(bareOne.Length, bareOther.Length) / (bareOne.Length + bareOther.Length);
        var likeness = most >= least ? Fuzz.Ratio(bareOne, bareOther) / Percent : 0;
        return likeness >= least ? likeness : 0;
    }

    private static string Bare(string name) =>
        string.Create(name.Count(char.IsLetterOrDigit), name, (bare, whole) =>
        {
            var length = 0;
            foreach (var character in whole)
            {
                if (char.IsLetterOrDigit(character)) bare[length++] = char.ToLowerInvariant(character);
            }
        });
}
