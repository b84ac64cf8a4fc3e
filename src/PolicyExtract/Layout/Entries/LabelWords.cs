using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>What is known of the words of a run as labels: how surely they are headers, and how often they come.</summary>
internal sealed class LabelWords
{
    /// <summary>Lines that must open with the same word before it is looked at where no sign parts it from what follows.</summary>
    private const int Often = 3;

    private const double Telling = 0.6;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> strengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> values = new(StringComparer.Ordinal);

    private readonly Lazy<int> records;

    public LabelWords(LineRun run)
    {
        records = new(CountRecords);
        foreach (var line in run.Lines)
        {
            foreach (var key in LabelCandidates.Keys(line)) Count(places, key);
            foreach (var start in LabelCandidates.CellStarts(line.Text, LineForms.ContentStart(line)))
            {
                if (FirstWord(line.Text, start) is { Length: > 0 } first) Count(firstWords, first);
            }
        }
    }

    /// <summary>0 to 1: how surely the folded words are a header.</summary>
    public double Strength(string key) =>
        strengths.TryGetValue(key, out var known) ? known : strengths[key] = HeaderWords.Strength(key);

    /// <summary>Whether the folded words are what stands in cells, and no label: a name, a period, a host, a company, a category.</summary>
    public bool AreValue(string key)
    {
        if (values.TryGetValue(key, out var known)) return known;
        var cell = new CellEvidence(key);
        var isValue = cell.Name > Telling || cell.Duration > Telling || cell.Host > Telling || cell.Provider > Telling || cell.Category > Telling
            || cell.Storage > Telling;
        return values[key] = isValue;
    }

    /// <summary>How many times the folded words open a line, before a sign or alone, or stand before a colon inside one.</summary>
    public int CountOf(string key) => places.GetValueOrDefault(key);

    public bool Recurs(string key) => CountOf(key) > 1;

    /// <summary>Whether the folded words, which no list knows, stand where labels do about as often as known headers.</summary>
    public bool IsRegular(string key)
    {
        const double Nearly = 0.8, NotMuchOftener = 1.2;
        var count = CountOf(key);
        return count > 1 && count >= Nearly * records.Value && count <= NotMuchOftener * records.Value && new CellEvidence(key) is { Duration: < Telling, Host: < Telling, Name: < Telling };
    }

    /// <summary>Whether several lines, or cells of lines, open with the word that begins at a character.</summary>
    public bool OpensOften(string text, int start) => firstWords.GetValueOrDefault(FirstWord(text, start)) >= Often;

    /// <summary>How often the known header comes that comes most often where labels stand.</summary>
    private int CountRecords()
    {
        const double Known = 0.85;
        return places.Where(words => words.Value > 1 && Strength(words.Key) >= Known).Select(words => words.Value).DefaultIfEmpty(int.MaxValue).Max();
    }

    private static string FirstWord(string text, int start)
    {
        const int LongestWord = 30;
        var word = text.AsSpan(start, Math.Min(text.Length - start, LongestWord + 1));
        var end = word.IndexOfAny(' ', '\t');
        return end > 0 ? word[..end].ToString() : "";
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
