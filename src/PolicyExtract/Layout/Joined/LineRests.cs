namespace PolicyExtract.Layout.Joined;

/// <summary>Which lines of a column's cells had room for the next word.</summary>
internal sealed class LineRests
{
    /// <summary>Share of the width that letters of different width may take away, the widest line being one of narrow letters.</summary>
    private const double Tolerance = 0.3;

    private readonly JoinedWords words;
    private readonly bool[] isForced;

    /// <summary>Before each word, how many begin a line though they would have fitted the line above.</summary>
    private readonly int[] unforced;

    /// <param name="width">Characters after which the column's lines wrap.</param>
    public LineRests(LineRun run, JoinedWords words, int width)
    {
        this.words = words;
        (isForced, unforced) = (new bool[words.Count + 1], new int[words.Count + 1]);
        for (int word = 0; word < words.Count; word++)
        {
            var rest = word > 0 && words.StartsLine(word) ? width - run[words.LineOf(word - 1)].Trimmed.Length - 1 - words.LengthOf(word) : 0;
            isForced[word] = rest < 0 && word > 0 && words.StartsLine(word);
            unforced[word + 1] = unforced[word] + (rest > Tolerance * width ? 1 : 0);
        }
    }

    /// <summary>How many lines end inside a stretch of words with room for the next word.</summary>
    public int Unforced(int from, int end) => unforced[end] - unforced[from + 1];

    /// <summary>Whether a word begins a line because it did not fit the line above, and no sentence ends there.</summary>
    public bool IsForced(int word) => isForced[word] && !words.EndsSentence(word - 1);
}
