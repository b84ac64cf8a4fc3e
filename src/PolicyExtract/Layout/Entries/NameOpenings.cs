using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Which lines of a run open with a cookie's name, each looked at once.</summary>
internal sealed class NameOpenings(LineRun run)
{
    /// <summary>A line is taken for the name that opens the next record from this likelihood on.</summary>
    private const double IsName = 0.5;

    /// <summary>A heading of one word, or an item that holds a list, need only be possible as a name.</summary>
    private const double IsHeadingName = 0.15, IsHolderName = 0.3;

    private readonly bool?[] known = new bool?[run.Count];

    public bool At(int line) => known[line] ??= Find(line);

    private bool Find(int line)
    {
        var words = run[line].Text.AsSpan(LineForms.ContentStart(run[line]));
        if (In(words)) return true;
        var isHeading = run[line].Role == LineRole.Heading || LineForms.HeadingStart(run[line]) > 0;
        if (!isHeading && !HoldsList(line) || words.Trim().Contains(' ')) return false;
        var word = new CellEvidence(words.Trim().ToString());
        return word.Name >= (isHeading ? IsHeadingName : IsHolderName) && !word.IsKnownWord;
    }

    private bool HoldsList(int line)
    {
        if (line + 1 == run.Count || LineForms.Marker(run[line]) is null || LineForms.Marker(run[line + 1]) is null) return false;
        return run[line + 1].Indent > run[line].Indent || run[line + 1].Level > run[line].Level;
    }

    /// <summary>Whether words open with a name.</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        const int LongestOpening = 400;
        var text = words.Trim().ToString();
        if (text.Length is 0 or > LongestOpening) return text.Length > 0 && LeadParts.NameLength(text[..LongestOpening]) > 0;
        return LeadParts.NameLength(text) > 0 || NameGrammar.Likelihood(text) >= IsName;
    }
}
