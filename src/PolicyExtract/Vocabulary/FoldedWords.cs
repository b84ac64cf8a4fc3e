namespace PolicyExtract.Vocabulary;

/// <summary>
/// The words, numbers and symbols of a text, folded, each with its place. Hyphens and apostrophes between letters, and full stops and
/// slashes between single ones, only divide;
/// underscores are letters;
/// scripts without spaces give a word a character; an attached ending in parentheses ("year(s)") is passed over.
/// </summary>
internal readonly struct FoldedWords
{
    private const int LongestAttachedEnding = 4;

    private readonly FoldedWord[] words;
    private readonly char[] folded;

    private FoldedWords(string text, FoldedWord[] words, int count, char[] folded) =>
        (Text, this.words, Count, this.folded) = (text, words, count, folded);

    public string Text { get; }

    public int Count { get; }

    public FoldedWord this[int index] => words[index];

    /// <summary>The folded characters of a word.</summary>
    public ReadOnlySpan<char> At(int index) => folded.AsSpan(words[index].FoldedStart, words[index].FoldedLength);

    public bool IsSymbol(int index, char symbol) =>
        index >= 0 && index < Count && words[index] is { Kind: WordKind.Symbol, FoldedLength: 1 }
            && folded[words[index].FoldedStart] == symbol;

    public bool Is(int index, WordKind kind) => index >= 0 && index < Count && words[index].Kind == kind;

    /// <summary>Whether a word follows the one before it without anything between them.</summary>
    public bool IsGlued(int index) => index > 0 && words[index - 1].End == words[index].Start;

    /// <summary>The same without symbols; null when there is none.</summary>
    public FoldedWords? WithoutSymbols()
    {
        var kept = Array.FindAll(words[..Count], word => word.Kind != WordKind.Symbol);
        return kept.Length == Count ? null : new(Text, kept, kept.Length, folded);
    }

    /// <param name="limit">The most words to read; what comes after them is not seen.</param>
    public static FoldedWords Of(string text, int limit = int.MaxValue)
    {
        var reader = new Reader(text, limit);
        reader.Read();
        return new(text, reader.Words, reader.Count, reader.Folded);
    }

    private struct Reader(string text, int limit)
    {
        private const int UsualWordLength = 4;

        public FoldedWord[] Words = new FoldedWord[Math.Min(limit, text.Length / UsualWordLength + UsualWordLength)];
        public char[] Folded = new char[text.Length + UsualWordLength];
        public int Count;
        private int foldedCount;

        public void Read()
        {
            var at = 0;
            while (at < text.Length && Count < limit)
            {
                var start = at;
                var kind = CharacterKinds.Of(text[at]);
                at = kind switch
                {
                    CharacterKind.Space => at + 1,
                    CharacterKind.Letter => ReadWord(at, ref kind),
                    CharacterKind.Digit => ReadRun(at, CharacterKind.Digit),
                    CharacterKind.Ideograph => at + 1,
                    _ => ReadSymbol(at),
                };
                if (kind == CharacterKind.Space || IsDivider(start, at)) continue;
                Add(kind, start, at);
                if (kind == CharacterKind.Letter) at = PassAttachedEnding(at);
            }
        }

        // A line of underscores is none.
        private readonly int ReadWord(int at, ref CharacterKind kind)
        {
            var end = ReadRun(at, CharacterKind.Letter);
            if (text.AsSpan(at, end - at).ContainsAnyExcept('_')) return end;
            kind = CharacterKind.Symbol;
            return at + 1;
        }

        private readonly int ReadRun(int at, CharacterKind kind)
        {
            while (at < text.Length && (CharacterKinds.Of(text[at]) == kind || CharacterKinds.IsMark(text[at]))) at++;
            return at;
        }

        private readonly int ReadSymbol(int at) => char.IsSurrogatePair(text, at) ? at + 2 : at + 1;

        private readonly bool IsDivider(int start, int end)
        {
            if (end != start + 1 || !IsLetter(start - 1) || !IsLetter(end)) return false;
            return text[start] is '.' or '/'
                ? IsSingleLetter(start - 1) && IsSingleLetter(end)
                : CharacterKinds.IsHyphenOrApostrophe(text[start]);
        }

        // "e.g.", "z.B.", "n/a"
        private readonly bool IsSingleLetter(int at) => IsLetter(at) && !IsLetter(at - 1) && !IsLetter(at + 1);

        private readonly bool IsLetter(int at) => at >= 0 && at < text.Length && CharacterKinds.Of(text[at]) == CharacterKind.Letter;

        private readonly int PassAttachedEnding(int at)
        {
            if (at + 2 >= text.Length || text[at] != '(') return at;
            var end = at + 1;
            while (end < text.Length && end - at <= LongestAttachedEnding && CharacterKinds.Of(text[end]) == CharacterKind.Letter) end++;
            return end > at + 1 && end < text.Length && text[end] == ')' ? end + 1 : at;
        }

        private void Add(CharacterKind kind, int start, int end)
        {
            var foldedStart = foldedCount;
            for (var i = start; i < end; i++) Fold(text[i]);
            if (foldedCount == foldedStart) return;
            if (Count == Words.Length) Array.Resize(ref Words, Words.Length * 2);
            var wordKind = kind switch
            {
                CharacterKind.Letter or CharacterKind.Ideograph => WordKind.Letters,
                CharacterKind.Digit => WordKind.Digits,
                _ => WordKind.Symbol,
            };
            Words[Count++] = new(wordKind, start, end - start, foldedStart, foldedCount - foldedStart);
        }

        private void Fold(char character)
        {
            if (character < FoldTable.FirstNonAscii)
                Append(FoldTable.OfAscii(character));
            else
                foreach (var part in FoldTable.Of(character)) Append(part);
        }

        private void Append(char character)
        {
            if (foldedCount == Folded.Length) Array.Resize(ref Folded, Folded.Length * 2);
            Folded[foldedCount++] = character;
        }
    }
}
