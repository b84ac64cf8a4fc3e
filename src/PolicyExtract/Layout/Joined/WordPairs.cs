namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Which words of a text always stand beside each other. What says so is only that they do among other words: of rows that are the same
/// from end to end each word stands beside the same ones.
/// </summary>
internal sealed class WordPairs
{
    /// <summary>What stands for words that differ, and for no word yet.</summary>
    private const int Several = -1, None = -2;

    /// <summary>For each word of the text its number, equal words having the same.</summary>
    private readonly int[] numbers;

    /// <summary>The only word behind each, and before each.</summary>
    private readonly int[] behind, before;

    /// <summary>For each two words that stand beside each other the only word before them, and behind.</summary>
    private readonly Dictionary<(int First, int Second), (int Before, int Behind)> around = [];

    public WordPairs(string[] words)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        numbers = Array.ConvertAll(words, word => known.TryGetValue(word, out var number) ? number : known[word] = known.Count);
        (behind, before) = (new int[known.Count], new int[known.Count]);
        Array.Fill(behind, None);
        Array.Fill(before, None);
        for (int word = 0; word + 1 < numbers.Length; word++)
        {
            behind[numbers[word]] = Only(behind[numbers[word]], numbers[word + 1]);
            before[numbers[word + 1]] = Only(before[numbers[word + 1]], numbers[word]);
            AddAround(word);
        }
    }

    /// <summary>Whether a word never comes without the one behind it.</summary>
    public bool IsLed(int word) => behind[numbers[word]] != Several && Differs(word);

    /// <summary>Whether the word behind one never comes without it.</summary>
    public bool IsFollowed(int word) => before[numbers[word + 1]] != Several && Differs(word);

    private bool Differs(int word) => around[(numbers[word], numbers[word + 1])] is (Several, Several);

    private static int Only(int known, int word) => known == None || known == word ? word : Several;

    private void AddAround(int word)
    {
        var pair = (numbers[word], numbers[word + 1]);
        var (first, last) = (word > 0 ? numbers[word - 1] : None, word + 2 < numbers.Length ? numbers[word + 2] : None);
        around[pair] = around.TryGetValue(pair, out var known) ? (Only(known.Before, first), Only(known.Behind, last)) : (first, last);
    }
}
