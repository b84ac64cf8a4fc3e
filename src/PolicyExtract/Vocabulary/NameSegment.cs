namespace PolicyExtract.Vocabulary;

/// <summary>What the words of one item of a name cell are: marks, a label, names, a note.</summary>
internal static class NameSegment
{
    private const int LongestNumbering = 3;

    /// <summary>Without bullets, numbering and conjunctions before it, and without conjunctions after it.</summary>
    public static TextSpan WithoutMarks(string text, TextSpan segment)
    {
        for (var left = segment.Trimmed(text); ;)
        {
            segment = left;
            var words = segment.In(text);
            var space = words.IndexOfAny(' ', '\u00a0', '\t');
            if (space > 0 && (IsMark(words[..space]) || NameTokens.IsJoint(words[..space])))
                left = (left with { Start = left.Start + space }).Trimmed(text);
            var last = words.LastIndexOfAny(' ', '\u00a0', '\t');
            if (left.Start + 1 < left.End && last > 0 && last >= left.Start - segment.Start && NameTokens.IsJoint(words[(last + 1)..]))
                left = (left with { End = segment.Start + last }).Trimmed(text);
            if (left == segment) return segment;
        }
    }

    /// <summary>
    /// "Google Analytics: _ga _gid", "Cookies of the shop : a b c", "Google Analytics e.g. _ga": the label, and where the names begin
    /// behind it; both empty without a label.
    /// </summary>
    public static (TextSpan Label, TextSpan Names) LabelAndRest(string text, TextSpan segment)
    {
        for (var at = segment.Start + 1; at < segment.End; at++)
        {
            if (text[at] is ':' or '：' && text[at - 1] != ':' && IsLabel(text, segment, at)) return Parted(segment, at, at + 1);
        }
        if (LabelDash(text, segment) is var dash and > 0) return Parted(segment, dash, dash + 1);
        var words = segment.In(text).ToString();
        var examples = ListWords.ExamplesIn(words, from: 1);
        return !examples.IsEmpty && examples.End < words.Length && NameLikelihood.Of(words[examples.End..]) >= NameShape.Even
            && NameLikelihood.Of(words[..examples.Start]) < NameShape.Even
            ? Parted(segment, segment.Start + examples.Start, segment.Start + examples.End)
            : default;
    }

    /// <summary>"e.g. _ga, _gid": without the words that announce examples at its start.</summary>
    public static TextSpan WithoutAnnouncement(string text, TextSpan content) =>
        ListWords.ExamplesIn(content.In(text).ToString(), from: 0) is { Start: 0, End: > 0 } examples
            ? (content with { Start = content.Start + examples.End }).Trimmed(text)
            : content;

    /// <summary>"_ga - used by Google": the name, and what is said of it; "Google - _ga" has a label, and no note.</summary>
    public static (TextSpan Words, TextSpan Note) WordsAndNote(string text, TextSpan segment)
    {
        if (DashAt(text, segment, orColon: true) is not (> 0 and var dash)) return (segment, default);
        var (before, after) = (new TextSpan(segment.Start, dash).Trimmed(text), new TextSpan(dash + 1, segment.End).Trimmed(text));
        var isName = !before.In(text).Contains(' ') && Shape(text, before) >= NameShape.Fair;
        return isName && NameLikelihood.Of(after.In(text).ToString()) < NameShape.Even ? (before, after) : (segment, default);
    }

    /// <summary>Whether all words could be names, single small letters included.</summary>
    public static bool ArePlainNames(string text, List<TextSpan> words) =>
        words.TrueForAll(word => IsPlainName(NameTokens.Bare(word.In(text))));

    /// <summary>Divided at white space outside brackets; a slash beside white space is a word of its own.</summary>
    public static List<TextSpan> Words(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End) at = text[at] is '(' ? at : CellToSegments.PassBrackets(text, at, span.End);
            if (at < span.End && !char.IsWhiteSpace(text[at])) continue;
            if (at > start) AddWord(text, new(start, at), span, words);
            start = at + 1;
        }
        return words;
    }

    /// <summary>Names with nothing but spaces between them, or single words with "and", "/", "+" between them.</summary>
    public static bool IsListOf(string text, List<TextSpan> words)
    {
        var (isJoined, expectsItem, items, least, most) = (true, true, 0, 1.0, 0.0);
        foreach (var word in words)
        {
            var isJoint = NameTokens.IsJoint(word.In(text));
            isJoined &= isJoint != expectsItem;
            expectsItem = isJoint;
            if (isJoint) continue;
            items++;
            var shape = Shape(text, word);
            (least, most) = (Math.Min(least, shape), Math.Max(most, shape));
        }
        if (items == 0) return false;
        return (least >= NameShape.Even && most >= NameShape.Fair)
            || (isJoined && !expectsItem && items > 1 && least >= NameShape.Weak && most >= NameShape.Even);
    }

    /// <summary>"_fbp cookie and fr cookie": the words without those that only say what the names are of.</summary>
    public static List<TextSpan> WithoutCookies(string text, List<TextSpan> words) =>
        words.FindAll(word => FoldedText.Fold(word.In(text).ToString()) is not ("cookie" or "cookies"));

    /// <summary>
    /// "Google Analytics _ga _gid", "cookie _ga", "_ga cookie": the names among words that are none; empty when it is no such list.
    /// </summary>
    public static List<TextSpan> LabelledNames(string text, List<TextSpan> words)
    {
        var rest = WithoutCookies(text, words);
        var first = rest.Count;
        while (first > 0 && Shape(text, rest[first - 1]) >= NameShape.Strong) first--;
        var isLabelled = first < words.Count
            && rest.Take(first).All(word => char.IsUpper(text[word.Start]) && Shape(text, word) < NameShape.Weak);
        return isLabelled ? rest[first..] : [];
    }

    private static (TextSpan Label, TextSpan Names) Parted(TextSpan segment, int labelEnd, int restStart) =>
        (segment with { End = labelEnd }, segment with { Start = restStart });

    private static int LabelDash(string text, TextSpan segment)
    {
        var dash = DashAt(text, segment, orColon: false);
        if (dash < 0 || NameLikelihood.Of(text[segment.Start..dash]) >= NameShape.Weak) return 0;
        return NameLikelihood.Of(text[(dash + 1)..segment.End]) >= NameShape.Fair ? dash : 0;
    }

    private static int DashAt(string text, TextSpan segment, bool orColon)
    {
        for (var at = segment.Start + 1; at + 1 < segment.End; at++)
        {
            if (!char.IsWhiteSpace(text[at + 1])) continue;
            if (text[at] is '-' or '–' or '—' && char.IsWhiteSpace(text[at - 1])) return at;
            if (orColon && text[at] == ':' && text[at - 1] != ':') return at;
        }
        return -1;
    }

    private static void AddWord(string text, TextSpan word, TextSpan span, List<TextSpan> words)
    {
        if (word == span || word.Length < 2)
        {
            words.Add(word);
            return;
        }
        var hasBefore = text[word.Start] == '/' && words.Count > 0;
        var hasAfter = text[word.End - 1] == '/' && word.End < span.End;
        if (hasBefore) words.Add(new(word.Start, word.Start + 1));
        words.Add(new(hasBefore ? word.Start + 1 : word.Start, hasAfter ? word.End - 1 : word.End));
        if (hasAfter) words.Add(new(word.End - 1, word.End));
    }

    private static double Shape(string text, TextSpan word) => NameShape.Of(NameTokens.Bare(word.In(text)));

    // "-", "1.", "a)".
    private static bool IsMark(ReadOnlySpan<char> word)
    {
        if (word is ['-'] or ['–'] or ['—'] or ['*'] or ['•'] or ['·'] or ['>'] or ['→'] or ['+'] or ['&'] or ['/'] or ['✓']) return true;
        return word.Length <= LongestNumbering && word[^1] is '.' or ')' && char.IsAsciiLetterOrDigit(word[0])
            && (word.Length < LongestNumbering || char.IsAsciiDigit(word[0]));
    }

    private static bool IsLabel(string text, TextSpan segment, int colon)
    {
        if (colon + 1 < segment.End && !char.IsWhiteSpace(text[colon + 1])) return text[colon] == '：';
        var label = text[segment.Start..colon].Trim();
        var rest = new TextSpan(colon + 1, segment.End).Trimmed(text);
        if (rest.IsEmpty) return label.Contains(' ', StringComparison.Ordinal);
        if (FieldWords.IsOfTables(label) || NameLikelihood.Of(rest.In(text).ToString()) >= NameShape.Even) return true;
        return CookieWords.IsIn(label) && ArePlainNames(text, Words(text, rest));
    }

    private static bool IsPlainName(ReadOnlySpan<char> word) =>
        NameShape.Of(word) >= NameShape.Weak || (word.Length == 1 && char.IsAsciiLetterLower(word[0]));
}
