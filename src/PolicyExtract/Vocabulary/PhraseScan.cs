namespace PolicyExtract.Vocabulary;

/// <summary>The phrases of a table in a text, and how much of the text is made of other words.</summary>
internal readonly struct PhraseScan<T>
{
    // What stands in parentheses is said by the way.
    private const double OfNote = 0.25;

    private PhraseScan(List<PhraseHit<T>> hits, double foreign, int connecting) =>
        (Hits, Foreign, Connecting) = (hits, foreign, connecting);

    /// <summary>In order, without overlap, the longest at each place; a phrase of several meanings gives a hit for each.</summary>
    public List<PhraseHit<T>> Hits { get; }

    /// <summary>Number of words that are neither in a phrase nor neutral; those in parentheses count less. Not counted without hits.</summary>
    public double Foreign { get; }

    /// <summary>Number of words and turns outside phrases that tie a sentence together. Not counted without hits.</summary>
    public int Connecting { get; }

    /// <summary>Number of words in phrases.</summary>
    public int Matched
    {
        get
        {
            var (matched, last) = (0, -1);
            foreach (var hit in Hits)
            {
                if (hit.At != last) matched += hit.Length;
                last = hit.At;
            }
            return matched;
        }
    }

    /// <summary>Of the words that say something, the share that is in the table.</summary>
    public double Share
    {
        get
        {
            var matched = Matched;
            return matched == 0 ? 0 : matched / (matched + Foreign);
        }
    }

    public static PhraseScan<T> Of(FoldedWords words, PhraseTable<T> table)
    {
        if (!table.AnyIn(words)) return new([], foreign: 0, connecting: 0);
        var hits = new List<PhraseHit<T>>();
        var (foreign, connecting, depth) = (0.0, 0, 0);
        for (var at = 0; at < words.Count;)
        {
            depth += words.IsSymbol(at, '(') ? 1 : words.IsSymbol(at, ')') ? -1 : 0;
            var meanings = table.Match(words, at, out var length);
            foreach (var meaning in meanings) hits.Add(new(at, length, meaning));
            if (meanings.IsEmpty && words.Is(at, WordKind.Letters))
            {
                length = NeutralWords.CountAt(words, at, out var isConnecting);
                if (length == 0) foreign += depth > 0 ? OfNote : 1;
                if (isConnecting) connecting++;
            }
            at += Math.Max(1, length);
        }
        return new(hits, foreign, connecting);
    }
}
