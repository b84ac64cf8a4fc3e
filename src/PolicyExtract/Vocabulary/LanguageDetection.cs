namespace PolicyExtract.Vocabulary;

/// <summary>Tells the language of a text by its most frequent short words and its script.</summary>
public static class LanguageDetection
{
    // The beginning tells as much as the whole.
    private const int LongestSample = 20_000;

    // Below this weight of telling words the guess would be chance.
    private const double LeastEvidence = 1.75;

    // From here on, and with so many times the evidence, a text goes against what its format says.
    private const double PlainEvidence = 17;
    private const double PlainFactor = 4;

    private static readonly Lazy<PhraseTable<(int Language, double Weight)>> Text =
        new(() => Build(language => [language.Text.Connecting, language.Text.Frequent]));

    // Headers and headings, for documents that hold little else.
    private static readonly Lazy<PhraseTable<(int Language, double Weight)>> Tables = new(() => Build(language =>
    [
        language.Headers.Name, language.Headers.Provider, language.Headers.Purpose, language.Headers.Duration, language.Headers.Category,
        language.Headers.Type, language.Categories.Necessary, language.Categories.Analytics, language.Categories.Marketing,
        language.Retention.Session, language.Retention.Day, language.Retention.Month, language.Retention.Year,
        language.Text.LastUpdated, language.Text.Months, language.Text.Yes, language.Text.No,
    ]));

    /// <summary>A BCP 47 primary tag; null when the text is too short or in a language we do not know.</summary>
    public static string? Detect(string text)
    {
        var lines = Sample(text);
        return Best(Scores(lines, Text.Value)) ?? Best(Scores(lines, Tables.Value));
    }

    /// <summary>Whether a text is plainly in another language than its format says: templates are often left in English.</summary>
    public static bool Contradicts(string text, string declared)
    {
        var primary = declared.Split('-', '_')[0];
        var known = LanguageList.All.ToList().FindIndex(language => primary.Equals(language.Tag, StringComparison.OrdinalIgnoreCase));
        var scores = Scores(Sample(text), Text.Value);
        return known >= 0 && scores.Max() >= PlainEvidence && scores[known] * PlainFactor < scores.Max();
    }

    // Line by line: no word goes on over a line's end.
    private static List<FoldedWords> Sample(string text)
    {
        var lines = new List<FoldedWords>();
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, LongestSample)).EnumerateLines()) lines.Add(FoldedWords.Of(line.ToString()));
        return lines;
    }

    private static string? Best(double[] scores)
    {
        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= LeastEvidence ? LanguageList.All[best].Tag : null;
    }

    private static double[] Scores(List<FoldedWords> lines, PhraseTable<(int Language, double Weight)> evidence)
    {
        var scores = new double[LanguageList.All.Count];
        foreach (var words in lines) Add(scores, words, evidence);
        return scores;
    }

    private static void Add(double[] scores, FoldedWords words, PhraseTable<(int Language, double Weight)> evidence)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var languages = words.Is(at, WordKind.Letters) ? evidence.Match(words, at, out _) : [];
            if (languages.IsEmpty || IsInAddress(words, at)) continue;
            foreach (var (language, weight) in languages) scores[language] += weight;
        }
    }

    // "com" is Portuguese, but not in "www.example.com".
    private static bool IsInAddress(FoldedWords words, int at) =>
        words.IsGlued(at) && words.Text[words[at].Start - 1] is '.' or '/' or '@' or ':';

    // A word weighs the less the more languages use it.
    private static PhraseTable<(int Language, double Weight)> Build(Func<Language, WordList[]> lists)
    {
        var uses =
            from language in LanguageList.All.Index()
            from word in lists(language.Item).SelectMany(list => list).Select(Word).Distinct(StringComparer.Ordinal)
            where IsOneWord(word)
            select (word, language.Index);
        return new(uses.GroupBy(use => use.word, use => use.Index, StringComparer.Ordinal)
            .SelectMany(group => group.Select(language => (group.Key, (language, 1.0 / (group.Count() * group.Count()))))));
    }

    private static bool IsOneWord(string folded) => FoldedWords.Of(folded) is { Count: 1 } words && words.At(0).SequenceEqual(folded);

    private static string Word(string entry) => FoldedText.Fold(entry.Split('=')[0].TrimEnd('?'));
}
