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
    public static double Of(string one, string other) => Fuzz.Ratio(Bare(one), Bare(other)) / Percent;

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
