namespace PolicyExtract.Vocabulary;

/// <summary>
/// The words, numbers and symbols of a text, folded, each with its place. Hyphens and apostrophes between letters, and full stops and
/// slashes between single ones, only divide;
/// underscores are letters;
/// scripts without spaces give a word a character; an attached ending in parentheses ("year(s)") is passed over.
/// They are read when first asked for, once for all that is asked about the text, by whatever thread.
/// </summary>
internal sealed class FoldedWords
{
    private const int LongestAttachedEnding = 4;

    private readonly int limit;
    private volatile FoldedWord[]? words;
    private char[] folded = [];
    private int count;

    private FoldedWords(string text, int limit) => (Text, this.limit) = (text, limit);

    private FoldedWords(string text, FoldedWord[] words, char[] folded) =>
        (Text, this.words, count, this.folded) = (text, words, words.Length, folded);

    public string Text { get; }

    public int Count
    {
        get
        {
            if (words is null) Read();
            return count;
        }
    }

    public FoldedWord this[int index] => Words[index];

    private FoldedWord[] Words => words ?? Read();

    /// <summary>The folded characters of a word.</summary>
    public ReadOnlySpan<char> At(int index)
    {
        var word = Words[index];
        return folded.AsSpan(word.FoldedStart, word.FoldedLength);
    }

    public bool IsSymbol(int index, char symbol) =>
        Is(index, WordKind.Symbol) && Words[index] is { FoldedLength: 1 } word && folded[word.FoldedStart] == symbol;

    public bool Is(int index, WordKind kind) => index >= 0 && index < Count && Words[index].Kind == kind;

    /// <summary>Whether a word follows the one before it without anything between them.</summary>
    public bool IsGlued(int index) => index > 0 && Words[index - 1].End == Words[index].Start;

    /// <summary>The same without symbols; null when there is none.</summary>
    public FoldedWords? WithoutSymbols()
    {
        var all = Words.AsSpan(0, Count);
        var symbols = 0;
        foreach (var word in all) symbols += word.Kind == WordKind.Symbol ? 1 : 0;
        if (symbols == 0) return null;
        var (kept, next) = (new FoldedWord[Count - symbols], 0);
        foreach (var word in all)
        {
            if (word.Kind != WordKind.Symbol) kept[next++] = word;
        }
        return new(Text, kept, folded);
    }

    /// <param name="limit">The most words to read; what comes after them is not seen.</param>
    public static FoldedWords Of(string text, int limit = int.MaxValue) => new(text, limit);

    private FoldedWord[] Read()
    {
        var reader = new Reader(Text, limit);
        reader.Read();
        (count, folded) = (reader.Count, reader.Folded);
        return words = reader.Words;
    }

    private struct Reader(string text, int limit)
    {
        // With the space behind it.
        private const int UsualWordLength = 5;

        public FoldedWord[] Words = new FoldedWord[Math.Min(limit, text.Length / UsualWordLength + 2)];
        public char[] Folded = new char[text.Length];
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
            var hash = 2166136261u;
            foreach (var character in text.AsSpan(start, end - start)) Fold(character, ref hash);
            if (foldedCount == foldedStart) return;
            if (Count == Words.Length) Array.Resize(ref Words, Words.Length * 2);
            var wordKind = kind switch
            {
                CharacterKind.Letter or CharacterKind.Ideograph => WordKind.Letters,
                CharacterKind.Digit => WordKind.Digits,
                _ => WordKind.Symbol,
            };
            Words[Count++] = new(wordKind, start, end - start, foldedStart, foldedCount - foldedStart, (int)hash);
        }

        private void Fold(char character, ref uint hash)
        {
            if (character < FoldTable.FirstNonAscii)
                Append(FoldTable.OfAscii(character), ref hash);
            else
                foreach (var part in FoldTable.Of(character)) Append(part, ref hash);
        }

        // The hash is FNV-1a over characters.
        private void Append(char character, ref uint hash)
        {
            if (foldedCount == Folded.Length) Array.Resize(ref Folded, Folded.Length * 2);
            Folded[foldedCount++] = character;
            hash = (hash ^ character) * 16777619u;
        }
    }
}
