using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>How cookie names look, alone and listed in a cell.</summary>
public static class NameGrammar
{
    /// <summary>
    /// 0 to 1: how likely a text, taken by itself, is a cookie name or a list of them. Plain words get little: the column decides.
    /// </summary>
    public static double Likelihood(string text) => NameLikelihood.Of(text);

    /// <param name="strongest">The likelihood of its likeliest word; 1 for a text that is too long to be looked at.</param>
    /// <inheritdoc cref="Likelihood(string)"/>
    internal static double Likelihood(string text, out double strongest) => NameLikelihood.Of(text, out strongest);

    /// <summary>The names that the cell of a name column holds, in order. A line feed is a break that the author made.</summary>
    public static ValueList<StatedName> Split(string cell) => NameSplitter.Split(cell);

    /// <summary>
    /// The names that running text mentions, in order: words that hardly anything else is written like, and plain words listed beside one
    /// of them
    /// after a parenthesis, a colon or "such as".
    /// </summary>
    public static ValueList<StatedName> FindIn(string sentence) => NameFinding.Of(sentence);

    /// <summary>Whether a name is exact, a pattern or a description, and its glob when it is a pattern.</summary>
    public static (NameKind Kind, string? Pattern) Classify(string name)
    {
        var pattern = NamePattern.Of(name);
        var bare = pattern ?? name;
        if (HasSeveralWords(bare)) return (NameKind.Described, null);
        return pattern is null ? (NameKind.Exact, null) : (NameKind.Pattern, pattern);
    }

    /// <summary>What equal names have in common: the glob of a pattern, else the name; case counts.</summary>
    public static string Key(string name) => Classify(name).Pattern ?? name.Trim();

    private static bool HasSeveralWords(string name) => name.AsSpan().Trim().ContainsAny(' ', '\u00a0', '\t');
}
