namespace PolicyExtract.Vocabulary;

/// <summary>Walks over the words of a text that may be names, without what stands around them: quotes, emphasis, brackets, separators.</summary>
internal static class NameWords
{
    /// <summary>The next word from a place on; false at the end.</summary>
    /// <param name="depth">How many parentheses are open.</param>
    /// <param name="isSeparated">Whether a list separator stands before the word, not just a space.</param>
    public static bool Next(string text, ref int at, ref int depth, out ReadOnlySpan<char> word, out bool isSeparated)
    {
        isSeparated = false;
        while (at < text.Length)
        {
            var start = SkipToWord(text, ref at, ref depth, ref isSeparated);
            while (at < text.Length && !IsBreak(text[at])) at++;
            word = Bare(text.AsSpan(start, at - start));
            if (word.IsEmpty) continue;
            if (!IsConjunction(word)) return true;
            isSeparated = true;
        }
        word = [];
        return false;
    }

    public static bool IsListSeparator(char character) => character is ',' or ';' or '\n' or '\r' or '\t' or '|' or '、' or '，' or '；' or '•' or '·' or '●' or '▪' or '‣' or '◦';

    public static bool IsQuote(char character) => character is '"' or '\'' or '`' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '‚' or '‹' or '›' or '「' or '」';

    /// <summary>A word without quotes, emphasis and punctuation around it; a wildcard at its end stays.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var before = -1;
        while (word.Length != before)
        {
            before = word.Length;
            if (word.Length > 0 && (IsQuote(word[0]) || word[0] is '•' or '·')) word = word[1..];
            if (word.Length > 0 && (IsQuote(word[^1]) || word[^1] is ':' or ',' or ';')) word = word[..^1];
            if (word.Length > 1 && word[^1] == '.' && word[^2] != '.') word = word[..^1];
            if (word.Length > 2 && word[0] == '*' && word[^1] == '*') word = word[1..^1];
        }
        return word is ['*'] or ['-'] or ['–'] or ['—'] or ['.'] ? word[..0] : word;
    }

    private static int SkipToWord(string text, ref int at, ref int depth, ref bool isSeparated)
    {
        while (at < text.Length && IsBreak(text[at]))
        {
            isSeparated |= IsListSeparator(text[at]) || text[at] is '(' or ')' or '（' or '）';
            if (text[at] is '(' or '（') depth++;
            if (text[at] is ')' or '）' && depth > 0) depth--;
            at++;
        }
        return at;
    }

    private static bool IsBreak(char character) => char.IsWhiteSpace(character) || IsListSeparator(character) || character is '(' or ')' or '（' or '）';

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is ['/'] or ['+'] or ['&'] || ListWords.IsConjunction(word);
}
