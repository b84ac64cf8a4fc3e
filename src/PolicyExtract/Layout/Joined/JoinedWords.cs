using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>The words of a run's lines, numbered from its beginning, with the evidence of those that were looked at together.</summary>
internal sealed class JoinedWords
{
    private readonly LineRun run;
    private readonly List<(int Line, int Start, int End)> words = [];
    private readonly int[] firstOfLine;
    private readonly Dictionary<(int From, int End), CellEvidence> joined = [];
    private readonly Dictionary<string, (int Count, string? Next)> followers = new(StringComparer.Ordinal);

    public JoinedWords(LineRun run)
    {
        this.run = run;
        firstOfLine = new int[run.Count + 1];
        for (int line = 0; line < run.Count; line++)
        {
            words.AddRange(JoinedHeader.Words(run[line].Text).Select(word => (line, word.Start, word.End)));
            firstOfLine[line + 1] = words.Count;
        }
        for (int word = 0; word + 1 < words.Count; word++)
        {
            var (text, next) = (Text(word).ToString(), Text(word + 1).ToString());
            followers[text] = followers.TryGetValue(text, out var seen) ? (seen.Count + 1, seen.Next == next ? next : null) : (1, next);
        }
    }

    /// <summary>Whether a word comes more than once, and always with the same word behind it: the two are likely one cell's.</summary>
    public bool BelongsToNext(int word) => followers.TryGetValue(Text(word).ToString(), out var seen) && seen is { Count: >= 2, Next: not null };

    /// <summary>Number of a line's first word; for the line after the last, the number of words.</summary>
    public int FirstOf(int line) => firstOfLine[line];

    public bool StartsUpper(int word) => char.IsUpper(Text(word)[0]);

    public bool StartsLower(int word) => char.IsLower(Text(word)[0]);

    public bool IsLink(int word) => LinkWords.Contains(Text(word));

    /// <summary>Whether a word only joins its neighbours ("&amp;", "+").</summary>
    public bool IsSign(int word) => Text(word) is "&" or "+" or "/" or "|" or ",";

    /// <summary>Whether every word but the last ends on a comma or the like, or joins its neighbours.</summary>
    public bool IsListed(int from, int end) =>
        Enumerable.Range(from, end - from - 1).All(word => Text(word)[^1] is ',' or ';' or '/' || IsSign(word) || IsLink(word) || IsSign(word + 1) || IsLink(word + 1));

    /// <summary>Whether a word of several letters ends on a full stop.</summary>
    public bool HasSentenceEnd(int from, int end)
    {
        const int ShortestWord = 5;
        return Enumerable.Range(from, end - from).Any(word => Text(word) is { Length: >= ShortestWord } text && text[^1] == '.' && char.IsLetter(text[^2]) && char.IsLower(text[0]));
    }

    /// <summary>The words from one up to another as a single text.</summary>
    public CellEvidence Joined(int from, int end)
    {
        if (joined.TryGetValue((from, end), out var known)) return known;
        var text = string.Join(' ', words.GetRange(from, end - from).Select(word => run[word.Line].Text[word.Start..word.End]));
        return joined[(from, end)] = new CellEvidence(text);
    }

    public ReadCell Cell(int from, int end)
    {
        if (from == end) return ReadCell.Empty;
        var slices = words.GetRange(from, end - from).GroupBy(word => word.Line)
            .Select(line => new CellSlice(line.Key, line.First().Start, line.Last().End - line.First().Start));
        return new ReadCell([.. slices]);
    }

    private ReadOnlySpan<char> Text(int word) => run[words[word].Line].Text.AsSpan(words[word].Start, words[word].End - words[word].Start);
}
