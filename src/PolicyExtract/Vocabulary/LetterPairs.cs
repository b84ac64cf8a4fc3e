namespace PolicyExtract.Vocabulary;

/// <summary>
/// Tells words of a language from strings of letters that somebody made up (<c>phpsessid</c>, <c>fcnec</c>), by the pairs of letters they
/// hold.
/// </summary>
/// <remarks>
/// The mean log probability of a letter after the one before it, over the words of nearly all our languages (a first-order Markov model).
/// </remarks>
internal sealed class LetterPairs
{
    // Letters a to z, and the edge of a word.
    private const int Symbols = 27;
    private const int Edge = 26;
    private const int ShortestLearnt = 3;

    // What a pair that never occurs counts: less than one sight of it.
    private const double Unseen = 0.05;

    // Of the words it learns from, the share that it would not take for words. Of other ordinary words that are about twice as many, of
    // names half.
    private const double ShareOfStrangeWords = 0.014;

    // Bare of their many accents the words of these languages are unlike those of all others, and would blur what a word of those is: the
    // measure is one for all, and few pages are written in them.
    private static readonly string[] Unlike = ["hr", "sl", "lt", "lv", "et", "ca", "is"];

    private static readonly Lazy<LetterPairs> OfAllLanguages = new(() => new(LanguageList.All
        .Where(language => !Unlike.Contains(language.Tag, StringComparer.Ordinal))
        .SelectMany(FieldWords.Of)
        .Where(word => word.Length >= ShortestLearnt && word.All(char.IsAsciiLetterLower))
        .Distinct(StringComparer.Ordinal)
        .ToList()));

    private readonly double[] logProbability;
    private readonly double least;

    private LetterPairs(List<string> words)
    {
        logProbability = Learn(words);
        var means = words.ConvertAll(word => Mean(word));
        means.Sort();
        least = means[(int)(means.Count * ShareOfStrangeWords)];
    }

    /// <summary>Whether letters, in any case, could be a word of one of our languages; not when they are no ASCII letters.</summary>
    public static bool AreOfAWord(ReadOnlySpan<char> letters)
    {
        var pairs = OfAllLanguages.Value;
        return pairs.Mean(letters) >= pairs.least;
    }

    private double Mean(ReadOnlySpan<char> letters)
    {
        var (sum, before) = (0.0, Edge);
        foreach (var letter in letters)
        {
            var after = (letter | 0x20) - 'a';
            if (after is < 0 or >= Edge) return double.NegativeInfinity;
            sum += logProbability[(before * Symbols) + after];
            before = after;
        }
        sum += logProbability[(before * Symbols) + Edge];
        return sum / (letters.Length + 1);
    }

    private static double[] Learn(List<string> words)
    {
        var pairs = new double[Symbols * Symbols];
        Array.Fill(pairs, Unseen);
        foreach (var word in words)
        {
            var before = Edge;
            foreach (var letter in word)
            {
                pairs[(before * Symbols) + letter - 'a']++;
                before = letter - 'a';
            }
            pairs[(before * Symbols) + Edge]++;
        }
        for (var row = 0; row < Symbols; row++) ToLogProbability(pairs.AsSpan(row * Symbols, Symbols));
        return pairs;
    }

    private static void ToLogProbability(Span<double> counts)
    {
        var sum = 0.0;
        foreach (var count in counts) sum += count;
        foreach (ref var count in counts) count = Math.Log(count / sum);
    }
}
