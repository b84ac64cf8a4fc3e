using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Which lines of a run open with a cookie's name, each looked at once.</summary>
internal sealed class NameOpenings(LineRun run)
{
    /// <summary>A line is taken for the name that opens the next record from this likelihood on.</summary>
    private const double IsName = 0.5;

    private readonly bool?[] known = new bool?[run.Count];

    public bool At(int line) => known[line] ??= In(run[line].Text.AsSpan(LabelCandidates.ContentStart(run[line])));

    /// <summary>Whether words open with a name.</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        const int LongestOpening = 400;
        var text = words.Trim().ToString();
        if (text.Length is 0 or > LongestOpening) return text.Length > 0 && LeadParts.NameLength(text[..LongestOpening]) > 0;
        return LeadParts.NameLength(text) > 0 || NameGrammar.Likelihood(text) >= IsName;
    }
}
