using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The cell of a name column → its names.</summary>
internal sealed class NameSplitter
{
    // Between a plain word and something that is hardly anything else than a name.
    private const double Strong = 0.75;
    private const double Possible = 0.3;

    private readonly string text;
    private readonly List<StatedName> names = [];

    private NameSplitter(string text) => this.text = text;

    public static ValueList<StatedName> Split(string cell)
    {
        var splitter = new NameSplitter(cell);
        foreach (var (start, end) in splitter.Segments()) splitter.AddSegment(start, end);
        return splitter.names.ToValueList();
    }

    private IEnumerable<(int Start, int End)> Segments()
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '[' or '{' or '<' or '（') depth++;
            if (text[at] is ')' or ']' or '}' or '>' or '）' && depth > 0) depth--;
            var isBreak = text[at] is '\n' or '\r' || (depth == 0 && NameWords.IsListSeparator(text[at]));
            if (!isBreak) continue;
            if (text[at] is '\n' or '\r') depth = 0;
            yield return (start, at);
            start = at + 1;
        }
        yield return (start, text.Length);
    }

    private void AddSegment(int start, int end)
    {
        Trim(ref start, ref end);
        if (start >= end) return;
        start = AfterLabel(start, end);
        Trim(ref start, ref end);
        if (start >= end) return;
        var open = OpeningParenthesis(start, end);
        if (open < 0)
            AddPlain(start, end, qualifier: null);
        else
            AddWithParentheses(start, open, end);
    }

    // "Google Analytics: _ga _gid", "Cookies Shop : a b", "Google Analytics e.g. _ga": what stands before is no name.
    private int AfterLabel(int start, int end)
    {
        var segment = text[start..end];
        for (var at = 0; at < segment.Length; at++)
        {
            if (segment[at] != ':' || at == 0 || segment[at - 1] == ':' || (at + 1 < segment.Length && segment[at + 1] == ':')) continue;
            var isSpaced = at + 1 == segment.Length || char.IsWhiteSpace(segment[at + 1]);
            if (isSpaced && (at + 1 < segment.Length || segment.AsSpan().Contains(' '))) return AfterLabel(start + at + 1, end);
        }
        var examples = ListWords.ExamplesEnd(segment, from: 1);
        if (examples > 0 && examples < segment.Length && NameLikelihood.Of(segment[examples..]) >= 0.5) return start + examples;
        return start;
    }

    private int OpeningParenthesis(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '(' or '（' && Closing(at, end) > 0) return at;
        }
        return -1;
    }

    private int Closing(int open, int end)
    {
        var depth = 0;
        for (var at = open; at < end; at++)
        {
            if (text[at] is '(' or '（') depth++;
            if (text[at] is ')' or '）' && --depth == 0) return at;
        }
        return -1;
    }

    private void AddWithParentheses(int start, int open, int end)
    {
        var close = Closing(open, end);
        var content = text[(open + 1)..close];
        var isMultiplicity = content.Trim() is ['x' or 'X' or '×', .. var count] && count.Trim().All(char.IsAsciiDigit);
        if (AreNames(content))
        {
            AddPlain(start, open, qualifier: null);
            foreach (var name in Split(content)) names.Add(name with { Start = name.Start + open + 1 });
        }
        else
            AddPlain(start, open, isMultiplicity ? null : content.Trim());
        AddSegment(close + 1, end);
    }

    private static bool AreNames(string content)
    {
        if (Providers.Find(content) is { Known: true } && Providers.Likelihood(content) == 1) return false;
        var (at, depth, count) = (0, 0, 0);
        while (NameWords.Next(content, ref at, ref depth, out var word, out _))
        {
            if (NameShape.Of(word) < Strong) return false;
            count++;
        }
        return count > 0;
    }

    private void AddPlain(int start, int end, string? qualifier)
    {
        Trim(ref start, ref end);
        if (start >= end) return;
        var words = Words(start, end);
        if (words.Count == 1)
            AddSlashed(start, end, qualifier);
        else if (IsListOf(words))
            AddItems(words, qualifier);
        else if (LabelledNames(words) is var first and > 0)
            AddItems(words.GetRange(first, words.Count - first), qualifier);
        else
            AddName(start, end, qualifier);
    }

    private List<(int Start, int End)> Words(int start, int end)
    {
        var words = new List<(int, int)>();
        var depth = 0;
        var from = start;
        for (var at = start; at <= end; at++)
        {
            if (at < end && text[at] is '<' or '[' or '{') depth++;
            if (at < end && text[at] is '>' or ']' or '}' && depth > 0) depth--;
            if (at < end && (depth > 0 || !char.IsWhiteSpace(text[at]))) continue;
            if (at > from) words.Add((from, at));
            from = at + 1;
        }
        return words;
    }

    // Names with nothing but spaces between them, or single words with "and", "/", "+" between them.
    private bool IsListOf(List<(int Start, int End)> words)
    {
        var (areAllStrong, expectsItem) = (true, true);
        var (items, least, most) = (0, 1.0, 0.0);
        var isJoined = true;
        foreach (var (start, end) in words)
        {
            if (IsJoint(start, end))
            {
                isJoined &= !expectsItem;
                expectsItem = true;
                continue;
            }
            isJoined &= expectsItem;
            expectsItem = false;
            items++;
            var shape = NameShape.Of(NameWords.Bare(text.AsSpan(start, end - start)));
            areAllStrong &= shape >= Strong;
            (least, most) = (Math.Min(least, shape), Math.Max(most, shape));
        }
        return items > 0 && (areAllStrong || (isJoined && items > 1 && least >= Possible && most > Possible));
    }

    private bool IsJoint(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word is ['/'] or ['+'] or ['&'] or ['-'] or ['–'] or ['*'] || ListWords.IsConjunction(word);
    }

    // "Google Analytics _ga _gid": words, then nothing but names.
    private int LabelledNames(List<(int Start, int End)> words)
    {
        var first = words.Count;
        while (first > 0 && Shape(words[first - 1]) >= Strong && HasMark(words[first - 1])) first--;
        if (first is 0 || first == words.Count) return 0;
        for (var i = 0; i < first; i++)
        {
            if (Shape(words[i]) >= Possible || !char.IsAsciiLetterUpper(text[words[i].Start])) return 0;
        }
        return first;
    }

    private double Shape((int Start, int End) word) => NameShape.Of(NameWords.Bare(text.AsSpan(word.Start, word.End - word.Start)));

    private bool HasMark((int Start, int End) word) => text.AsSpan(word.Start, word.End - word.Start).Contains('_');

    private void AddItems(List<(int Start, int End)> words, string? qualifier)
    {
        foreach (var (start, end) in words)
        {
            if (!IsJoint(start, end)) AddSlashed(start, end, qualifier);
        }
    }

    // "__utma/__utmb" are two names, "pagead/1p-user-list/#" is one.
    private void AddSlashed(int start, int end, string? qualifier)
    {
        var slash = text.IndexOf('/', start, end - start);
        if (slash <= start || slash == end - 1 || !IsNameBeforeSlash(start, slash) || !IsNameBeforeSlash(slash + 1, NextSlash(slash + 1, end)))
        {
            AddName(start, end, qualifier);
            return;
        }
        AddName(start, slash, qualifier);
        AddSlashed(slash + 1, end, qualifier);
    }

    private int NextSlash(int start, int end) => text.IndexOf('/', start, end - start) is var slash and >= 0 ? slash : end;

    private bool IsNameBeforeSlash(int start, int end)
    {
        var word = NameWords.Bare(text.AsSpan(start, end - start));
        return word.Length > 1 && NameShape.Of(word) >= Strong && (word.Contains('_') || word.ContainsAnyInRange('A', 'Z') || word.Contains('-') && !word.Contains('#'));
    }

    private void AddName(int start, int end, string? qualifier)
    {
        TrimMultiplicity(start, ref end);
        Trim(ref start, ref end);
        var bare = NameWords.Bare(text.AsSpan(start, end - start));
        if (bare.IsEmpty || !bare.ContainsAny(LettersAndWildcards)) return;
        start += text.AsSpan(start, end - start).IndexOf(bare, StringComparison.Ordinal);
        var name = bare.ToString();
        if (IsNoName(name)) return;
        names.Add(new(name, start, name.Length, string.IsNullOrEmpty(qualifier) ? null : qualifier));
    }

    private static readonly System.Buffers.SearchValues<char> LettersAndWildcards =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(character => char.IsLetterOrDigit(character)), '*', '#', '_']);

    private static bool IsNoName(string name) =>
        NoNameWords.Contains(name) || (HostGrammar.Likelihood(name) == 1 && NameShape.Of(name) < Possible) || (name.Contains('@', StringComparison.Ordinal) && NameShape.Of(name) < 0.1);

    // Cookiebot writes "[x2]" behind a name that it met twice.
    private void TrimMultiplicity(int start, ref int end)
    {
        if (end - start < 4 || text[end - 1] != ']') return;
        var open = text.LastIndexOf('[', end - 1, end - start);
        if (open > start && text[(open + 1)..(end - 1)].Trim() is ['x' or 'X' or '×', .. var count] && count.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
            end = open;
    }

    private void Trim(ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (start + 1 < end && text[start] is '-' or '–' or '—' or '*' or '•' or '+' or '&' or '/' && char.IsWhiteSpace(text[start + 1])) start += 2;
        while (end - 1 > start && text[end - 1] is '&' or '+' or '/' && char.IsWhiteSpace(text[end - 2])) end -= 2;
    }
}
