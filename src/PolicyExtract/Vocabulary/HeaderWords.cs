using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>What the header of a column says about its field, in all languages at once.</summary>
public static class HeaderWords
{
    /// <summary>The fields that a header may stand for, likeliest first; empty when it means none of them.</summary>
    public static ValueList<HeaderMatch> Match(string header) => [];
}
