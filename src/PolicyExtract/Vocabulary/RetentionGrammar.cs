using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Reads what documents say about lifetimes, in all languages at once.</summary>
public static class RetentionGrammar
{
    /// <summary>What the words of a duration cell mean; <see cref="RetentionKind.NotDeclared"/> for nothing or a dash, <see cref="RetentionKind.Unknown"/> for words it cannot read.</summary>
    public static Retention Read(string words) => new(RetentionKind.Unknown);

    /// <summary>0 to 1: how likely a text, taken by itself, is a statement of a lifetime and nothing else.</summary>
    public static double Likelihood(string text) => 0;
}
