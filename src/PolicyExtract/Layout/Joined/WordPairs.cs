namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Which words of a text always stand beside each other. What says so is only that they do among other words: of rows that are the same
/// from end to end each word stands beside the same ones.
/// </summary>
internal sealed class WordPairs
{
    private readonly string[] words;
    private readonly Dictionary<string, string?> behind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> before = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Second), (string? Before, string? Behind)> around = [];

    public WordPairs(string[] words)
    {
        this.words = words;
        for (int word = 0; word + 1 < words.Length; word++)
        {
            Add(behind, words[word], words[word + 1]);
            Add(before, words[word + 1], words[word]);
            AddAround(word);
        }
    }

    /// <summary>Whether a word never comes without the one behind it.</summary>
    public bool IsLed(int word) => behind[words[word]] is not null && Differs(word);

    /// <summary>Whether the word behind one never comes without it.</summary>
    public bool IsFollowed(int word) => before[words[word + 1]] is not null && Differs(word);

    private bool Differs(int word) => around[(words[word], words[word + 1])] is (null, null);

    /// <summary>Keeps the neighbour of a word while it is the same everywhere.</summary>
    private static void Add(Dictionary<string, string?> neighbours, string word, string neighbour) =>
        neighbours[word] = !neighbours.TryGetValue(word, out var known) || known == neighbour ? neighbour : null;

    private void AddAround(int word)
    {
        var pair = (words[word], words[word + 1]);
        var (first, last) = (word > 0 ? words[word - 1] : "", word + 2 < words.Length ? words[word + 2] : "");
        around[pair] = around.TryGetValue(pair, out var known)
            ? (known.Before == first ? first : null, known.Behind == last ? last : null)
            : (first, last);
    }
}
