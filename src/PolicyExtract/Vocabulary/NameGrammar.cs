using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>How cookie names look, alone and listed in a cell.</summary>
public static class NameGrammar
{
    /// <summary>0 to 1: how likely a text, taken by itself, is a cookie name or a list of them. Plain words get little: the column decides.</summary>
    public static double Likelihood(string text) => 0;

    /// <summary>The names that the cell of a name column holds, in order. A line feed is a break that the author made.</summary>
    public static ValueList<StatedName> Split(string cell) => [];

    /// <summary>Whether a name is exact, a pattern or a description, and its glob when it is a pattern.</summary>
    public static (NameKind Kind, string? Pattern) Classify(string name) => (NameKind.Exact, null);
}
