namespace PolicyExtract.Vocabulary;

/// <summary>
/// Walks over the words of a text that may be names, without what stands around them: quotes, emphasis, brackets, separators.
/// </summary>
internal ref struct NameTokens(string text)
{
    // "{product ID}": white space inside a placeholder does not divide.
    private const int LongestPlaceholder = 40;

    private static readonly RecentWords<bool> Joints = new(word => word is ['/'] or ['+'] or ['&'] || ListWords.IsConjunction(word));

    private int at;

    /// <summary>First character of the word without what stands around it.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>How many parentheses are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a list separator, a parenthesis or a conjunction stands before the word, not just a space.</summary>
    public bool IsSeparated { get; private set; }

    public readonly ReadOnlySpan<char> Word => text.AsSpan(Start, End - Start);

    public static bool IsListSeparator(char character) =>
        character is ',' or ';' or '\n' or '\r' or '\t' or '|' or '、' or '，' or '；' or '•' or '·' or '●' or '▪' or '‣' or '◦' or '■' or '○';

    public static bool IsQuote(char character) =>
        character is '"' or '\'' or '`' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '‚' or '‹' or '›' or '「' or '」';

    public static bool IsOpening(char character) => character is '(' or '（';

    public static bool IsClosing(char character) => character is ')' or '）';

    /// <summary>Whether a word joins the ones beside it in a list: "and" in any language, or a sign for it.</summary>
    public static bool IsJoint(ReadOnlySpan<char> word) => Joints[word];

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        IsSeparated = false;
        while (at < text.Length)
        {
            SkipToWord();
            var start = at;
            while (at < text.Length && !IsBreak(text[at])) at = PassPlaceholder(at) + 1;
            at = Math.Min(at, text.Length);
            Place(start);
            if (End == Start) continue;
            if (!IsJoint(Word)) return true;
            IsSeparated = true;
        }
        return false;
    }

    /// <summary>
    /// A word without quotes, emphasis, lone brackets and punctuation around it; a wildcard at its end stays. Empty when nothing else is
    /// left.
    /// </summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && IsOfWords(word[0]) && IsOfWords(word[^1])) return word;
        var before = -1;
        while (word.Length != before && word.Length > 0)
        {
            before = word.Length;
            if (IsQuote(word[0]) || IsListSeparator(word[0]) || IsLone(word, 0)) word = word[1..];
            if (word.Length > 0 && IsStopAtEnd(word)) word = word[..^1];
            if (word.Length > 2 && word[0] == '*' && word[^1] == '*') word = word[1..^1];
        }
        return word is ['*' or '-' or '–' or '—' or '.' or '…'] ? word[..0] : word;
    }

    // A dot stays after another and a colon too: "__atpro[...]", "template::".
    private static bool IsStopAtEnd(ReadOnlySpan<char> word) => word[^1] switch
    {
        '.' or ':' or '|' => word.Length == 1 || word[^2] != word[^1],
        var last => IsQuote(last) || IsListSeparator(last) || IsLone(word, word.Length - 1),
    };

    private static bool IsLone(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        '(' or '（' or ')' or '）' => true,
        '[' => !word.Contains(']'),
        ']' => !word.Contains('['),
        '{' => !word.Contains('}'),
        '}' => !word.Contains('{'),
        '<' => !word.Contains('>'),
        '>' => !word.Contains('<'),
        _ => false,
    };

    private static bool IsOfWords(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private static bool IsBreak(char character) => !IsOfWords(character) && (
        char.IsWhiteSpace(character) || IsListSeparator(character) || IsOpening(character) || IsClosing(character));

    private void SkipToWord()
    {
        for (; at < text.Length && IsBreak(text[at]); at++)
        {
            IsSeparated |= !char.IsWhiteSpace(text[at]) || text[at] is '\n' or '\r' or '\t';
            if (IsOpening(text[at])) Depth++;
            if (IsClosing(text[at]) && Depth > 0) Depth--;
        }
    }

    private readonly int PassPlaceholder(int from)
    {
        if (text[from] is not ('{' or '[' or '<')) return from;
        var length = NamePattern.ClosingOf(text.AsSpan(from, Math.Min(LongestPlaceholder, text.Length - from)));
        return length > 0 ? from + length : from;
    }

    private void Place(int start)
    {
        var word = text.AsSpan(start, at - start);
        var bare = Bare(word);
        Start = bare.IsEmpty || bare.Length == word.Length ? start : start + word.IndexOf(bare, StringComparison.Ordinal);
        End = Start + bare.Length;
    }
}
