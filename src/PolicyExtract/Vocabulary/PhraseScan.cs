namespace PolicyExtract.Vocabulary;

/// <summary>The phrases of a table in a text, and how much of the text is made of other words.</summary>
internal readonly struct PhraseScan<T>
{
    private PhraseScan(List<PhraseHit<T>> hits, int foreign, int neutral) => (Hits, Foreign, Neutral) = (hits, foreign, neutral);

    /// <summary>In order, without overlap, the longest at each place; a phrase of several meanings gives a hit for each.</summary>
    public List<PhraseHit<T>> Hits { get; }

    /// <summary>Number of words that are neither in a phrase nor neutral.</summary>
    public int Foreign { get; }

    /// <summary>Number of neutral words outside phrases.</summary>
    public int Neutral { get; }

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
            return matched == 0 ? 0 : (double)matched / (matched + Foreign);
        }
    }

    public static PhraseScan<T> Of(in FoldedWords words, PhraseTable<T> table)
    {
        var hits = new List<PhraseHit<T>>();
        var (foreign, neutral) = (0, 0);
        for (var at = 0; at < words.Count;)
        {
            var meanings = table.Match(words, at, out var length);
            foreach (var meaning in meanings) hits.Add(new(at, length, meaning));
            if (meanings.IsEmpty && words.Is(at, WordKind.Letters))
            {
                length = NeutralWords.CountAt(words, at);
                if (length == 0) foreign++;
                neutral += length;
            }
            at += Math.Max(1, length);
        }
        return new(hits, foreign, neutral);
    }
}
