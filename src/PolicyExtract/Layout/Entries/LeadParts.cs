using PolicyExtract.Model;
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

    /// <summary>Shares of records with a sentence glued to their names, as it seems and for sure, from which all have.</summary>
    private const double MostlyGlued = 0.5, SurelyGlued = 0.2;

    /// <summary>
    /// The words before the labels of each record parted into the record's name and the rest. Where one of the records that begin with the
    /// same label opens with a sure name, the single words that open the others are names as well; where sentences are glued to most names,
    /// so are the words to which sentences are glued.
    /// </summary>
    public static IReadOnlyDictionary<Entry, LeadParts> Of(LineRun run, IEnumerable<Entry> entries) =>
        entries.GroupBy(entry => entry.FirstLabel, StringComparer.Ordinal).SelectMany(alike => OfAlike(run, [.. alike]))
            .ToDictionary(lead => lead.Key, lead => lead.Value);

    private static IEnumerable<KeyValuePair<Entry, LeadParts>> OfAlike(LineRun run, Entry[] entries)
    {
        var leads = Array.ConvertAll(entries, entry => Of(run, entry.Lead, IsName, IsGluedName));
        if (Array.Exists(leads, lead => lead.Name.Count > 0))
        {
            var gluedName = AreGlued(run, entries, leads) ? 0 : IsGluedName;
            leads = Array.ConvertAll(entries, entry => Of(run, entry.Lead, 0, gluedName));
        }
        return entries.Zip(leads, KeyValuePair.Create);
    }

    private static bool AreGlued(LineRun run, Entry[] entries, LeadParts[] leads) =>
        leads.Count(lead => lead.IsGlued(run)) >= SurelyGlued * leads.Length
        && entries.Count(entry => MayBeGlued(run, entry.Lead)) > MostlyGlued * leads.Length;

    private bool IsGlued(LineRun run) =>
        Name is [var name] && Rest is [var rest, ..] && rest.Line == name.Line && !char.IsWhiteSpace(run[rest.Line].Text[rest.Start]);

    private static bool MayBeGlued(LineRun run, IReadOnlyList<CellSlice> lead)
    {
        if (lead.Count == 0) return false;
        var text = run.TextOf(lead[0]);
        var end = text.IndexOf(' ');
        return GluedAt(text[..(end < 0 ? text.Length : end)].ToString(), 0) > 0;
    }

    /// <param name="likelihood">How likely a single word must be a name to be taken for one.</param>
    /// <param name="gluedLikelihood">The same of a word to which a sentence is glued.</param>
    private static LeadParts Of(LineRun run, IReadOnlyList<CellSlice> lead, double likelihood, double gluedLikelihood)
    {
        if (lead.Count == 0) return new LeadParts([], []);
        var first = lead[0];
        var text = run[first.Line].Text.Substring(first.Start, first.Length);
        var indent = text.Length - text.TrimStart().Length;
        var words = text.Trim();
        var evidence = new CellEvidence(words);
        var isName = evidence.Name >= (evidence.WordCount > 1 || evidence.IsKnownOpening ? IsName : likelihood);
        var length = gluedLikelihood == 0 && NameBeforeWrap(run, words, lead) is var glued and > 0 ? glued
            : isName ? words.Length
            : Math.Max(ItemHead.ListLength(text, indent), NameLength(text[indent..], gluedLikelihood));
        var name = new CellSlice(first.Line, first.Start + indent, length);
        var rest = new CellSlice(first.Line, name.Start + length, first.Start + first.Length - name.Start - length);
        CellSlice[] names = length == 0 ? [] : [name];
        return new LeadParts(names, [.. run.IsBlank(rest) ? [] : new[] { rest }, .. lead.Skip(1)]);
    }

    /// <summary>
    /// The name in a word that has its line to itself and a sentence glued to it: the sentence goes on in the next line, or is the one word
    /// of what is not known yet ("Pending"). 0 when there is none.
    /// </summary>
    private static int NameBeforeWrap(LineRun run, string words, IReadOnlyList<CellSlice> lead)
    {
        if (words.Contains(' ', StringComparison.Ordinal)) return 0;
        if (lead.Count > 1) return NameLength($"{words} {run.TextOf(lead[1])}", 0);
        var glued = GluedAt(words, 0);
        return CategoryWords.Find(words[glued..]) is { Category: CookieCategory.Unclassified, Strength: 1 } ? glued : 0;
    }

    /// <summary>
    /// How many of the first characters are a name, when other words follow it: up to a dash, a colon or a bracket, or to the place where
    /// a sentence is glued to it (a capital behind a small letter, a digit or a sign, with more words after it). 0 when there is no name.
    /// </summary>
    /// <param name="gluedLikelihood">How likely a word with a sentence glued to it must be a name; 0 where most names have one.</param>
    public static int NameLength(string text, double gluedLikelihood = IsGluedName)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var word = text[..end].TrimEnd(':', ',', ';');
        if (word.Length == 0 || end == text.Length) return 0;
        if (NameCount.LengthAt(text.AsSpan(end + 1)) > 0) return word.Length;
        var goesOn = gluedLikelihood == 0 || end + 1 < text.Length && char.IsLower(text[end + 1]);
        if (goesOn && GluedAt(word, gluedLikelihood) is var glued and > 0) return glued;
        return NameGrammar.Likelihood(word) >= IsName ? word.Length : 0;
    }

    /// <summary>Where the last capital begins a word of small letters; 0 when none does, or what stands before it is no name.</summary>
    private static int GluedAt(string word, double likelihood)
    {
        const int ShortestName = 2;
        var at = word.Length - 1;
        while (at > 0 && (char.IsLower(word[at]) || word[at] is '\'' or '’')) at--;
        if (at < ShortestName || at == word.Length - 1 || !char.IsUpper(word[at]) || word[at - 1] is '_' or '-' or '.') return 0;
        return NameGrammar.Likelihood(word[..at]) >= likelihood ? at : 0;
    }
}
