using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>What a record begins with before any label: a name, or several, and what is said of it.</summary>
/// <param name="Name">The name or names; empty when the words begin with none.</param>
/// <param name="Rest">All else.</param>
internal sealed record LeadParts(IReadOnlyList<CellSlice> Name, IReadOnlyList<CellSlice> Rest)
{
    /// <summary>A word that opens a record is its name from this likelihood on: stricter than in a name column.</summary>
    private const double IsName = 0.6;

    /// <summary>A word to which a sentence is glued need only be possible as a name: the seam itself is evidence.</summary>
    private const double IsGluedName = 0.3;

    /// <summary>
    /// The words before the labels of each record parted into the record's name and the rest; where one record opens with a sure name, the
    /// single words that open the others are names as well.
    /// </summary>
    public static IReadOnlyList<LeadParts> Of(LineRun run, IReadOnlyList<Entry> entries)
    {
        var sure = entries.Select(entry => Of(run, entry.Lead, IsName)).ToArray();
        return sure.Any(lead => lead.Name.Count > 0) ? [.. entries.Select(entry => Of(run, entry.Lead, 0))] : sure;
    }

    /// <param name="likelihood">How likely a single word must be a name to be taken for one.</param>
    private static LeadParts Of(LineRun run, IReadOnlyList<CellSlice> lead, double likelihood)
    {
        if (lead.Count == 0) return new LeadParts([], []);
        var first = lead[0];
        var text = run[first.Line].Text.Substring(first.Start, first.Length);
        var indent = text.Length - text.TrimStart().Length;
        var words = text.Trim();
        var evidence = new CellEvidence(words);
        var isName = evidence.Name >= (evidence.WordCount > 1 || evidence.IsKnownWord ? IsName : likelihood);
        var length = isName ? words.Length : NameLength(text[indent..]);
        var name = new CellSlice(first.Line, first.Start + indent, length);
        var rest = new CellSlice(first.Line, name.Start + length, first.Start + first.Length - name.Start - length);
        CellSlice[] names = length == 0 ? [] : [name];
        return new LeadParts(names, [.. run.IsBlank(rest) ? [] : new[] { rest }, .. lead.Skip(1)]);
    }

    /// <summary>
    /// How many of the first characters are a name, when other words follow it: up to a dash, a colon or a bracket, or to the place where
    /// a sentence is glued to it (a capital behind a small letter, a digit or a sign, with more words after it). 0 when there is no name.
    /// </summary>
    public static int NameLength(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var word = text[..end].TrimEnd(':', ',', ';');
        if (word.Length == 0 || end == text.Length) return 0;
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        if (char.IsLower(next) && GluedAt(word) is var glued and > 0) return glued;
        return NameGrammar.Likelihood(word) >= IsName ? word.Length : 0;
    }

    private static int GluedAt(string word)
    {
        const int ShortestName = 2;
        for (int at = word.Length - 1; at >= ShortestName; at--)
        {
            var isSeam = char.IsUpper(word[at]) && word.Length > at + 1 && word[(at + 1)..].All(char.IsLower);
            if (isSeam && word[at - 1] is not ('_' or '-' or '.') && NameGrammar.Likelihood(word[..at]) >= IsGluedName) return at;
        }
        return 0;
    }
}
