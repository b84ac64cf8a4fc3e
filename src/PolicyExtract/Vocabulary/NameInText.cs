using System.Buffers;

namespace PolicyExtract.Vocabulary;

/// <summary>How much a word of a sentence looks like the name of a cookie: less than in a table, for sentences hold much else.</summary>
internal static class NameInText
{
    /// <summary>Characters of the words beside a word that are looked at.</summary>
    private const int LongestWord = 40;

    private static readonly SearchValues<char> NotInText = SearchValues.Create("/\\=@|'’$");

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly string[] IdentifierLabels = [" id:", " code:"];

    /// <summary>0 to 1 for the word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static double Likelihood(string sentence, int start, int end)
    {
        var word = sentence.AsSpan(start, end - start);
        if (IsGlued(word) || IsEmphasis(word) || HasNote(word) || IsLinkText(word) || IsInBrackets(word) || IsIdentifier(sentence, start)) return 0;
        var shape = NameShape.Of(word);
        var traits = NameTraits.Of(word);
        if (IsMarkedWord(word)) return Math.Min(shape, NameShape.Plain);
        if (traits.IsOnlyLetters && IsCalledCookie(sentence, start, end) && IsMadeUp(word)) return NameShape.Sure;
        var mayBeOfSentence = traits.IsOnlyLetters ? traits.Humps > 0 : IsCompound(word) || IsHexadecimal(word);
        return mayBeOfSentence && !IsSetApart(sentence, start, end) ? Math.Min(shape, NameShape.Plain) : shape;
    }

    // "advertising-ID".
    private static bool IsCompound(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and var dash && !word.ContainsAny('_', ':', '*') && LetterPairs.AreOfAWord(word[..dash]);

    // Words of a sentence run into each other where a space was lost.
    private static bool IsGlued(ReadOnlySpan<char> word) =>
        word.ContainsAny(NotInText) || (!word.ContainsAny('_', ':') && word.ContainsAny('.', '#'));

    // "Request id: r_8f3a21bc", "Error code: E_NOT_FOUND": pages that could not be shown.
    private static bool IsIdentifier(string sentence, int start)
    {
        var label = sentence.AsSpan(0, start).TrimEnd();
        foreach (var word in IdentifierLabels)
        {
            if (label.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return !StorageMentions.In(WordBefore(sentence, label.Length - word.Length));
        }
        return false;
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(Hexadecimal);

    // "_In short: we count visits._": what is left of emphasis.
    private static bool IsEmphasis(ReadOnlySpan<char> word) =>
        word.EndsWith("._", StringComparison.Ordinal)
        || (word is ['_', >= 'A' and <= 'Z', _, ..] && !word[2..].ContainsAnyExceptInRange('a', 'z') && LetterPairs.AreOfAWord(word[1..]))
        || (word[0] == '_' && FieldWords.IsOfText(word[1..]));

    // "Privacy_policy", "Optionen_verwalten": html2text writes links so.
    private static bool IsLinkText(ReadOnlySpan<char> word)
    {
        if (word is not [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..] || !word.Contains('_')) return false;
        foreach (var part in word.Split('_'))
        {
            if (!LetterPairs.AreOfAWord(word[part])) return false;
        }
        return true;
    }

    // "{.button_wide}", "[Cookie settings]": the attributes and shortcodes of site generators; names only hold what stands in brackets.
    private static bool IsInBrackets(ReadOnlySpan<char> word) =>
        word is ['[', ..] && word.IndexOf(']') == word.Length - 1 || word is ['{', ..] && word.IndexOf('}') == word.Length - 1;

    // "partners[2]".
    private static bool HasNote(ReadOnlySpan<char> word) =>
        word[^1] == ']' && word.LastIndexOf('[') is > 0 and var note && !word[(note + 1)..^1].ContainsAnyExceptInRange('0', '9');

    // "no cookies…", "your address*".
    private static bool IsMarkedWord(ReadOnlySpan<char> word) => word[^1] is '*' or '…' && LetterPairs.AreOfAWord(word.TrimEnd("*…"));

    private static bool IsMadeUp(ReadOnlySpan<char> word) =>
        !FieldWords.IsOfTables(word) && !FieldWords.IsOfText(word) && !ProviderLookup.IsName(word)
        && (!LetterPairs.AreOfAWord(word) || LetterShape.HasPiece(word));

    /// <summary>Whether a word stands in quotes beside the word "cookie".</summary>
    private static bool IsCalledCookie(string sentence, int start, int end) => IsQuoted(sentence, start, end) && IsBesideStorage(sentence, start, end);

    /// <summary>Whether quotes or parentheses set a word apart from the sentence, or it stands beside the word "cookie".</summary>
    private static bool IsSetApart(string sentence, int start, int end) =>
        IsQuoted(sentence, start, end) || IsInParentheses(sentence, start, end)
        || (IsBesideStorage(sentence, start, end) && !JoinsSentences(sentence.AsSpan(start, end - start)));

    private static bool IsQuoted(string sentence, int start, int end) =>
        start > 0 && end < sentence.Length && NameTokens.IsQuote(sentence[start - 1]) && NameTokens.IsQuote(sentence[end]);

    private static bool IsInParentheses(string sentence, int start, int end) =>
        (start > 0 && NameTokens.IsOpening(sentence[start - 1])) || (end < sentence.Length && NameTokens.IsClosing(sentence[end]));

    // "We use cookiesThese cookies help": what parts at the capital ties sentences, or is what they speak of.
    private static bool JoinsSentences(ReadOnlySpan<char> word)
    {
        var hump = 1;
        while (hump < word.Length && !(char.IsAsciiLetterUpper(word[hump]) && char.IsAsciiLetterLower(word[hump - 1]))) hump++;
        return FieldWords.IsOfText(word[..hump]) || FieldWords.IsOfText(word[hump..]) || word[..hump].Equals("cookies", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBesideStorage(string sentence, int start, int end) =>
        StorageMentions.In(WordBefore(sentence, start)) || StorageMentions.In(WordAfter(sentence, end));

    private static string WordBefore(string sentence, int at)
    {
        var start = Math.Max(0, at - LongestWord);
        var before = sentence.AsSpan(start, at - start).TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..].ToString();
    }

    private static string WordAfter(string sentence, int at)
    {
        while (at < sentence.Length && (NameTokens.IsQuote(sentence[at]) || char.IsWhiteSpace(sentence[at]))) at++;
        var after = sentence.AsSpan(at, Math.Min(LongestWord, sentence.Length - at));
        return (after.IndexOf(' ') is >= 0 and var end ? after[..end] : after).ToString();
    }
}
