using System.Text;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>The words of a run's lines, numbered from its beginning, with the evidence of those that were looked at together.</summary>
internal sealed class JoinedWords
{
    /// <summary>Share of the width of the text around it from which a line is full.</summary>
    private const double FullWidth = 0.8;

    /// <summary>A word is a name, and hardly anything else, from this likelihood on.</summary>
    private const double SureName = 0.85;

    private readonly LineRun run;
    private readonly List<(int Line, int Start, int End)> words = [];
    private readonly int pageWidth;
    private readonly int[] firstOfLine;
    private readonly Dictionary<(int From, int End), CellEvidence> joined = [];
    private readonly WordTraits[] traits;
    private readonly bool?[] sureNames;

    /// <summary>Before each word, how many end a sentence, and how many do not lead on to the next of a list.</summary>
    private readonly int[] sentenceEnds, listEnds;

    /// <summary>Before each word, how many the vocabulary reads, and how many of them a statement of a lifetime may need.</summary>
    private readonly int[] foldedWords, tellingWords;

    /// <summary>Before each word, how many begin a line without being led on to, and how many end a full line.</summary>
    private readonly int[] breaks, fullLines;

    public JoinedWords(LineRun run)
    {
        this.run = run;
        pageWidth = run.HasPages ? PageWidth(run) : 0;
        firstOfLine = new int[run.Count + 1];
        for (int line = 0; line < run.Count; line++)
        {
            words.AddRange(JoinedHeader.Words(run[line].Text).Select(word => (line, word.Start, word.End)));
            firstOfLine[line + 1] = words.Count;
        }
        traits = TraitsOfAll();
        sureNames = new bool?[words.Count];
        sentenceEnds = CountBefore(word => traits[word].HasFlag(WordTraits.EndsSentence));
        listEnds = CountBefore(word => !traits[word].HasFlag(WordTraits.LeadsOn) && (word + 1 == words.Count || !IsJoint(word + 1)));
        (foldedWords, tellingWords) = CountFolded();
        breaks = CountBefore(word => word > 0 && StartsLine(word) && !LeadsOn(word - 1) && !OpensParenthesis(word));
        fullLines = CountBefore(word => (word + 1 == words.Count || StartsLine(word + 1)) && IsFull(words[word].Line));
    }

    /// <summary>Whether a line is about as wide as the page's text, and no table's cell is.</summary>
    private bool IsFull(int line) => run.HasPages && run[line].Trimmed.Length >= FullWidth * Math.Max(pageWidth, run.WidthAround(line));

    /// <summary>Characters that one line in ten exceeds: long tables hold narrow lines only.</summary>
    private static int PageWidth(LineRun run)
    {
        int[] lengths = [.. run.Lines.Select(line => line.Trimmed.Length)];
        Array.Sort(lengths);
        return lengths[lengths.Length * 9 / 10];
    }

    [Flags]
    private enum WordTraits : short
    {
        None,
        Upper = 1,
        Lower = 2,
        Link = 4,
        Sign = 8,
        EndsSentence = 16,
        LeadsOn = 32,
        LeadsToNext = 64,
        IsWantedByNext = 128,
        InsideParenthesis = 256,
        InsidePhrase = 512,
        EndsOnStop = 1024,
        Dash = 2048,
        OpensParenthesis = 4096,
        Placeholder = 8192,
    }

    public int Count => words.Count;

    /// <summary>Number of a line's first word; for the line after the last, the number of words.</summary>
    public int FirstOf(int line) => firstOfLine[line];

    /// <summary>How many lines end inside a stretch of words, but where the words lead on to the next line.</summary>
    public int LineBreaks(int from, int end) => breaks[end] - breaks[from + 1];

    /// <summary>How many lines are as wide as the text around them and wholly inside a stretch of words.</summary>
    public int FullLines(int from, int end) => fullLines[end] - fullLines[from];

    /// <summary>Whether a word leads on to the next, as a comma or a link word does.</summary>
    public bool LeadsOn(int word) => traits[word].HasFlag(WordTraits.LeadsOn);

    /// <summary>Whether a word begins with a parenthesis.</summary>
    public bool OpensParenthesis(int word) => traits[word].HasFlag(WordTraits.OpensParenthesis);

    /// <summary>Whether a word is the first of its line.</summary>
    public bool StartsLine(int word) => firstOfLine[words[word].Line] == word;

    public int LineOf(int word) => words[word].Line;

    /// <summary>Characters of a word.</summary>
    public int LengthOf(int word) => words[word].End - words[word].Start;

    public bool StartsUpper(int word) => traits[word].HasFlag(WordTraits.Upper);

    public bool StartsLower(int word) => traits[word].HasFlag(WordTraits.Lower);

    public bool IsLink(int word) => traits[word].HasFlag(WordTraits.Link);

    /// <summary>Whether a word only joins its neighbours ("&amp;", "+").</summary>
    public bool IsSign(int word) => traits[word].HasFlag(WordTraits.Sign);

    /// <summary>0 to 1: how surely a word and the one behind it belong together, as neither comes without the other, or one does not.</summary>
    public double BelongsToNext(int word)
    {
        const double OneSided = 0.25;
        var (leads, isWanted) = (traits[word].HasFlag(WordTraits.LeadsToNext), traits[word].HasFlag(WordTraits.IsWantedByNext));
        return leads && isWanted ? 1 : leads || isWanted ? OneSided : 0;
    }

    /// <summary>Whether a parenthesis is open behind a word that closes soon.</summary>
    public bool IsInsideParenthesis(int word) => traits[word].HasFlag(WordTraits.InsideParenthesis);

    /// <summary>Whether a word and the one behind it are of a phrase that no table parts.</summary>
    public bool IsInsidePhrase(int word) => traits[word].HasFlag(WordTraits.InsidePhrase);

    /// <summary>Whether a word, but for what parts it from the next of a list, is hardly anything but a name.</summary>
    public bool IsSureName(int word) => sureNames[word] ??= NameGrammar.Likelihood(Text(word).TrimEnd(",/;").ToString()) >= SureName;

    /// <summary>Whether a word is a dash, between the ends of a range or before a note.</summary>
    public bool IsDash(int word) => traits[word].HasFlag(WordTraits.Dash);

    /// <summary>Whether a word says that its cell states nothing ("N/A").</summary>
    public bool IsPlaceholder(int word) => traits[word].HasFlag(WordTraits.Placeholder);

    public bool EndsSentence(int word) => traits[word].HasFlag(WordTraits.EndsOnStop);

    /// <summary>Whether every word but the last ends on a comma or the like, or joins its neighbours.</summary>
    public bool IsListed(int from, int end) => listEnds[end - 1] == listEnds[from];

    /// <summary>Whether a word of several letters ends on a full stop.</summary>
    public bool HasSentenceEnd(int from, int end) => sentenceEnds[end] > sentenceEnds[from];

    /// <summary>The words from one up to another as a single text.</summary>
    public CellEvidence Joined(int from, int end)
    {
        if (joined.TryGetValue((from, end), out var known)) return known;
        var text = TextOf(from, end);
        return joined[(from, end)] = MayStateDuration(from, end) ? new CellEvidence(text) : CellEvidence.WithoutDuration(text);
    }

    /// <summary>False where none of several words is one that a lifetime is told by, which spares the look at each stretch of them.</summary>
    private bool MayStateDuration(int from, int end) =>
        foldedWords[end] - foldedWords[from] < 2 || tellingWords[end] > tellingWords[from];

    private string TextOf(int from, int end)
    {
        var (first, last) = (words[from], words[end - 1]);
        if (first.Line == last.Line && HasSingleSpaces(from, end)) return run[first.Line].Text[first.Start..last.End];
        return string.Join(' ', words.GetRange(from, end - from).Select(word => run[word.Line].Text[word.Start..word.End]));
    }

    private bool HasSingleSpaces(int from, int end)
    {
        for (int word = from; word + 1 < end; word++)
        {
            if (words[word + 1].Start != words[word].End + 1 || run[words[word].Line].Text[words[word].End] != ' ') return false;
        }
        return true;
    }

    public ReadCell Cell(int from, int end) => from == end ? ReadCell.Empty : new ReadCell(HeaderCover.Slices(words, from, end));

    private bool IsJoint(int word) => (traits[word] & (WordTraits.Sign | WordTraits.Link)) != 0;

    private int[] CountBefore(Predicate<int> counts)
    {
        var before = new int[words.Count + 1];
        for (int word = 0; word < words.Count; word++) before[word + 1] = before[word] + (counts(word) ? 1 : 0);
        return before;
    }

    private (int[] Folded, int[] Telling) CountFolded()
    {
        var (folded, telling) = (new int[words.Count + 1], new int[words.Count + 1]);
        for (int line = 0; line < run.Count; line++)
        {
            var (ofLine, at) = (FoldedWords.Of(run[line].Text), 0);
            for (int word = firstOfLine[line]; word < firstOfLine[line + 1]; word++)
            {
                (folded[word + 1], telling[word + 1]) = (folded[word], telling[word]);
                for (; at < ofLine.Count && ofLine[at].Start < words[word].End; at++)
                {
                    MarkPhrase(ofLine, at, word);
                    folded[word + 1]++;
                    if (RetentionLookup.MayTell(ofLine, at)) telling[word + 1]++;
                }
            }
            if (run.HasPages && line > 0) MarkPhrasesOver(firstOfLine[line]);
        }
        return (folded, telling);
    }

    /// <summary>Marks the words of a phrase that no table parts, but for the last.</summary>
    private void MarkPhrase(FoldedWords ofLine, int at, int word)
    {
        var count = KnownPhrases.CountAt(ofLine, at);
        if (count < 2) return;
        var end = ofLine[at + count - 1].Start;
        for (; words[word].End <= end; word++) traits[word] |= WordTraits.InsidePhrase;
    }

    /// <summary>Marks the words of phrases that a narrow column parts between two lines.</summary>
    /// <param name="word">The first of the second line.</param>
    private void MarkPhrasesOver(int word)
    {
        const int Reach = 3;
        var from = Math.Max(word - Reach, word > 0 ? firstOfLine[words[word - 1].Line] : 0);
        var end = Math.Min(words.Count, word + Reach);
        if (from == word || word == end) return;
        var starts = new List<int>();
        var text = new StringBuilder();
        for (int each = from; each < end; each++)
        {
            starts.Add(text.Length);
            text.Append(Text(each)).Append(' ');
        }
        var folded = FoldedWords.Of(text.ToString());
        for (int at = 0; at < folded.Count && folded[at].Start < starts[word - from]; at++)
        {
            var count = KnownPhrases.CountAt(folded, at);
            var last = from + starts.FindLastIndex(start => start <= folded[at + count - 1].Start);
            var first = from + starts.FindLastIndex(start => start <= folded[at].Start);
            for (; first < last && last >= word; first++) traits[first] |= WordTraits.InsidePhrase;
        }
    }

    private WordTraits[] TraitsOfAll()
    {
        var texts = Enumerable.Range(0, words.Count).Select(word => Text(word).ToString()).ToArray();
        var traits = Array.ConvertAll(texts, TraitsOf);
        var pairs = new WordPairs(texts);
        for (int word = 0; word + 1 < texts.Length; word++)
        {
            if (pairs.IsLed(word)) traits[word] |= WordTraits.LeadsToNext;
            if (pairs.IsFollowed(word)) traits[word] |= WordTraits.IsWantedByNext;
        }
        MarkParentheses(texts, traits);
        return traits;
    }

    /// <summary>Marks the words from one that opens a parenthesis up to the one that closes it, which is not marked.</summary>
    private static void MarkParentheses(string[] texts, WordTraits[] traits)
    {
        const int MostWords = 12;
        for (int word = 0; word < texts.Length; word++)
        {
            if (texts[word].LastIndexOf('(') <= texts[word].LastIndexOf(')')) continue;
            var limit = Math.Min(texts.Length, word + MostWords);
            var close = Array.FindIndex(texts, word + 1, limit - word - 1, text => text.Contains(')', StringComparison.Ordinal));
            for (int inside = word; inside < close; inside++) traits[inside] |= WordTraits.InsideParenthesis;
        }
    }

    private static WordTraits TraitsOf(string word)
    {
        const int ShortestLastWord = 5;
        var isSign = word is "&" or "+" or "/" or "|" or ",";
        var isLink = LinkWords.Contains(word);
        var endsSentence = word.Length >= ShortestLastWord && word[^1] == '.' && char.IsLetter(word[^2]) && char.IsLower(word[0]);
        return (char.IsUpper(word[0]) ? WordTraits.Upper : char.IsLower(word[0]) ? WordTraits.Lower : WordTraits.None)
            | (isLink ? WordTraits.Link : WordTraits.None)
            | (isSign ? WordTraits.Sign : WordTraits.None)
            | (endsSentence ? WordTraits.EndsSentence : WordTraits.None)
            | (word[^1] is '.' or '!' or '?' or '。' ? WordTraits.EndsOnStop : WordTraits.None)
            | (word is "-" or "–" or "—" ? WordTraits.Dash : WordTraits.None)
            | (word.AsSpan().ContainsAny('/', '.') && Placeholders.AreWords(word) ? WordTraits.Placeholder : WordTraits.None)
            | (word[0] == '(' ? WordTraits.OpensParenthesis : WordTraits.None)
            | (isSign || isLink || word[^1] is ',' or ';' or '/' || IsFirstOfCompounds(word) ? WordTraits.LeadsOn : WordTraits.None);
    }

    /// <summary>Whether a word shares its end with one that follows ("Marketing- und Werbecookies").</summary>
    private static bool IsFirstOfCompounds(string word) => word.Length > 2 && word[^1] == '-' && char.IsLetter(word[^2]);

    private ReadOnlySpan<char> Text(int word) => run[words[word].Line].Text.AsSpan(words[word].Start, words[word].End - words[word].Start);
}
