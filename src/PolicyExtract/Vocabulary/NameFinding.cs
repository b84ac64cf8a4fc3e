using System.Buffers;
using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// Running text → the names in it that are sure, the words in quotes that it calls cookies, and the plain words that stand in a list beside
/// a sure one.
/// </summary>
internal static class NameFinding
{
    // Below it a word in a sentence is as likely something else.
    private const double LeastInText = 0.85;

    /// <summary>Characters before a list in which "such as" is looked for.</summary>
    private const int LongestAnnouncement = 160;

    private static readonly SearchValues<char> EndOfList = SearchValues.Create("().:;\n（）");

    public static ValueList<StatedName> Of(string sentence)
    {
        var tokens = Read(sentence);
        for (var first = 0; first < tokens.Count;)
        {
            var last = ListEnd(sentence, tokens, first);
            if (last > first && IsAnnounced(sentence, tokens, first) && HasSure(tokens, first, last))
                MakeSure(sentence, tokens, first, last);
            first = last + 1;
        }
        return tokens.Where(token => token.Shape >= LeastInText).Select(token => Named(sentence, token)).ToValueList();
    }

    private static List<Token> Read(string sentence)
    {
        var read = new List<Token>();
        for (var tokens = new NameTokens(sentence); tokens.MoveNext();)
            read.Add(new(tokens.Start, tokens.End, NameInText.Likelihood(sentence, tokens.Start, tokens.End)));
        return read;
    }

    /// <summary>The last item of the list that starts at a word; the word itself when a space follows it.</summary>
    private static int ListEnd(string sentence, List<Token> tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Count && IsJoined(sentence, tokens[last], tokens[last + 1])) last++;
        var after = sentence.AsSpan(tokens[last].End).TrimStart("\"'`”’»*_ ");
        return after.IsEmpty || after[0] is ')' or '）' or '.' or ';' or '\n' ? last : last - 1 > first ? last - 1 : first;
    }

    private static bool IsJoined(string sentence, Token one, Token other)
    {
        var between = sentence.AsSpan(one.End, other.Start - one.End);
        if (between.ContainsAny(EndOfList)) return false;
        var words = between.Trim(" ,、，\"'`”“’‘«»*_");
        return words.IsEmpty ? between.ContainsAny(",、，") : NameTokens.IsJoint(words);
    }

    // A parenthesis, a colon or "such as" stands before lists of names; "we use _ga, advertisers and partners" has none.
    private static bool IsAnnounced(string sentence, List<Token> tokens, int first)
    {
        var before = sentence.AsSpan(0, tokens[first].Start).TrimEnd(" \"'`“‘«*_");
        if (before.Length > 0 && before[^1] is '(' or '（' or ':' or '：') return true;
        return ListWords.EndWithExamples(before[Math.Max(0, before.Length - LongestAnnouncement)..].ToString());
    }

    private static bool HasSure(List<Token> tokens, int first, int last) =>
        tokens.GetRange(first, last - first + 1).Exists(token => token.Shape >= LeastInText);

    private static void MakeSure(string sentence, List<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var (start, end, shape) = tokens[i];
            if (shape >= NameShape.Weak && CategoryWords.Find(sentence[start..end]) is null) tokens[i] = new(start, end, 1);
        }
    }

    private static StatedName Named(string sentence, Token token) =>
        new(sentence[token.Start..token.End], token.Start, token.End - token.Start);

    private readonly record struct Token(int Start, int End, double Shape);
}
