namespace PolicyExtract.Vocabulary;

/// <summary>Tells words of a language from strings of letters that somebody made up (<c>phpsessid</c>, <c>fcnec</c>), by the pairs of letters they hold.</summary>
/// <remarks>The mean log probability of a letter after the one before it, over the words of all our languages (a first-order Markov model).</remarks>
internal static class LetterPairs
{
    // Letters a to z, and the edge of a word.
    private const int Symbols = 27;
    private const int Edge = 26;
    private const int ShortestLearnt = 3;

    // What a pair that never occurs counts: less than one sight of it.
    private const double Unseen = 0.05;

    // Natural logarithm per letter. Of ordinary English words three in a hundred are below it, of made-up names about half.
    private const double LeastOfWord = -3.75;

    private static readonly Lazy<double[]> LogProbability = new(Learn);

    /// <summary>Whether a word of ASCII letters, in any case, could be one of a language.</summary>
    public static bool AreOfAWord(ReadOnlySpan<char> letters)
    {
        var table = LogProbability.Value;
        var (sum, before) = (0.0, Edge);
        foreach (var letter in letters)
        {
            var after = (letter | 0x20) - 'a';
            if (after is < 0 or >= Edge) return false;
            sum += table[(before * Symbols) + after];
            before = after;
        }
        sum += table[(before * Symbols) + Edge];
        return sum / (letters.Length + 1) >= LeastOfWord;
    }

    private static double[] Learn()
    {
        var counts = new double[Symbols * Symbols];
        Array.Fill(counts, Unseen);
        foreach (var word in FieldWords.All.Where(word => word.Length >= ShortestLearnt && word.All(char.IsAsciiLetterLower)))
        {
            var before = Edge;
            foreach (var letter in word)
            {
                counts[(before * Symbols) + letter - 'a']++;
                before = letter - 'a';
            }
            counts[(before * Symbols) + Edge]++;
        }
        for (var row = 0; row < Symbols; row++)
        {
            var letters = counts.AsSpan(row * Symbols, Symbols);
            var sum = 0.0;
            foreach (var count in letters) sum += count;
            foreach (ref var count in letters) count = Math.Log(count / sum);
        }
        return counts;
    }
}
