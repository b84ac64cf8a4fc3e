using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>The cell of a name column → its names.</summary>
internal sealed class NameSplitter
{
    /// <summary>Brackets that are told apart in one stretch of a cell; what has more is no list of names.</summary>
    private const int MostBrackets = 64;

    private readonly string text;
    private readonly List<StatedName> names = [];

    // "Google Analytics: _ga, _gid": what stands before the first name is said of all, up to the next label.
    private string? label;

    private int brackets;

    private NameSplitter(string text) => this.text = text;

    public static ValueList<StatedName> Split(string cell)
    {
        var splitter = new NameSplitter(cell);
        foreach (var segment in CellToSegments.Of(cell))
        {
            splitter.brackets = 0;
            splitter.Add(segment);
        }
        return splitter.names.ToValueList();
    }

    private void Add(TextSpan segment)
    {
        segment = NameSegment.WithoutMarks(text, segment);
        if (segment.IsEmpty) return;
        if (NameSegment.LabelAndRest(text, segment) is { Label.IsEmpty: false } labelled)
        {
            label = labelled.Label.In(text).Trim(" \u00a0\t(,").ToString();
            AddLabelled(labelled.Names);
            return;
        }
        var (words, note) = NameSegment.WordsAndNote(text, segment);
        if (!note.IsEmpty)
            AddPlain(words, note.In(text).ToString());
        else if (brackets++ < MostBrackets && OpeningParenthesis(segment) is var open and >= 0)
            AddWithParentheses(segment, open);
        else
            AddPlain(segment, qualifier: null);
    }

    // "Cookies of the shop: basket wishlist" lists plain words.
    private void AddLabelled(TextSpan rest)
    {
        var words = NameSegment.Words(text, rest.Trimmed(text));
        if (words.Count > 1 && CookieWords.IsIn(label!) && NameSegment.ArePlainNames(text, words))
            AddItems(words, qualifier: null);
        else
            Add(rest);
    }

    private int OpeningParenthesis(TextSpan segment)
    {
        for (var at = segment.Start; at < segment.End; at++)
        {
            if (NameTokens.IsOpening(text[at]) && CellToSegments.PassBrackets(text, at, segment.End) > at) return at;
        }
        return -1;
    }

    private void AddWithParentheses(TextSpan segment, int open)
    {
        var close = CellToSegments.PassBrackets(text, open, segment.End);
        var before = new TextSpan(segment.Start, open).Trimmed(text);
        var content = new TextSpan(open + 1, close).Trimmed(text);
        var rest = new TextSpan(close + 1, segment.End).Trimmed(text);
        var hasNamesAfter = AreNames(rest);
        if (NameSegment.WithoutAnnouncement(text, content) is var inner && AreNames(inner))
        {
            if (NameLikelihood.Of(before.In(text).ToString()) >= NameShape.Weak) AddPlain(before, qualifier: null);
            else label = before.In(text).ToString();
            AddInner(inner);
        }
        else if (before.IsEmpty)
            AddNote(content);
        else if (!rest.IsEmpty && !hasNamesAfter && before.In(text).Contains(' '))
            AddName(segment, qualifier: null);
        else
            AddPlain(before, NameCount.IsCount(content.In(text)) ? null : content.In(text).ToString());
        if (hasNamesAfter) Add(rest);
    }

    private void AddInner(TextSpan content)
    {
        foreach (var name in Split(content.In(text).ToString()))
            names.Add(name with { Start = name.Start + content.Start, Qualifier = name.Qualifier ?? label });
    }

    // Parentheses on a line of their own belong to the name above.
    private void AddNote(TextSpan content)
    {
        if (names is [.., var last] && last.Qualifier == label && !content.IsEmpty)
            names[^1] = last with { Qualifier = content.In(text).ToString() };
    }

    private bool AreNames(TextSpan span)
    {
        var isEmpty = true;
        for (var tokens = new NameTokens(span.In(text).ToString()); tokens.MoveNext(); isEmpty = false)
        {
            if (tokens.Depth == 0 && NameShape.Of(tokens.Word) < NameShape.Fair) return false;
        }
        return !isEmpty;
    }

    private void AddPlain(TextSpan span, string? qualifier)
    {
        span = span.Trimmed(text);
        if (span.IsEmpty) return;
        var words = NameSegment.Words(text, span);
        if (words.Count == 1)
            AddSlashed(span, qualifier);
        else if (NameSegment.IsListOf(text, words))
            AddItems(words, qualifier);
        else if (NameSegment.WithoutCookies(text, words) is var rest && rest.Count > 2 && rest.Count < words.Count && NameSegment.IsListOf(text, rest))
            AddItems(rest, qualifier);
        else if (NameSegment.LabelledNames(text, words) is { Count: > 0 } labelled)
            AddItems(labelled, qualifier);
        else
            AddName(span, qualifier);
    }

    private void AddItems(List<TextSpan> words, string? qualifier)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isBetween = i > 0 && i < words.Count - 1;
            if (!isBetween || !NameTokens.IsJoint(words[i].In(text))) AddSlashed(words[i], qualifier);
        }
    }

    // "__utma/__utmb" are two names, "pagead/1p-user-list/#" is one; the slash of "__utma/" leads on to the next line's name.
    private void AddSlashed(TextSpan span, string? qualifier)
    {
        var slash = text.IndexOf('/', span.Start, span.Length);
        if (slash > span.Start && slash < span.End - 1 && StandsAlone(span with { End = slash })
            && StandsAlone(new(slash + 1, NextSlash(slash + 1, span.End))))
        {
            AddName(span with { End = slash }, qualifier);
            AddSlashed(span with { Start = slash + 1 }, qualifier);
        }
        else if (slash == span.End - 1 && slash > span.Start && span.End < text.Length && StandsAlone(span with { End = slash }))
            AddName(span with { End = slash }, qualifier);
        else
            AddName(span, qualifier);
    }

    private int NextSlash(int start, int end) => text.IndexOf('/', start, end - start) is var slash and >= 0 ? slash : end;

    private bool StandsAlone(TextSpan span)
    {
        var word = NameTokens.Bare(span.In(text));
        return word.Length > 1 && !word.Contains('#') && NameShape.Of(word) >= NameShape.Fair
            && (word.Contains('_') || word.ContainsAnyInRange('A', 'Z') || word.Contains('-'));
    }

    private void AddName(TextSpan span, string? qualifier)
    {
        var name = Bare(WithoutMultiplicity(span).Trimmed(text));
        if (name.IsEmpty || NoNameWords.StandFor(name.In(text).ToString())) return;
        names.Add(new(name.In(text).ToString(), name.Start, name.Length, string.IsNullOrWhiteSpace(qualifier) ? label : qualifier));
    }

    private TextSpan Bare(TextSpan span)
    {
        var bare = NameTokens.Bare(span.In(text));
        if (!HasLetterOrDigit(bare)) return default;
        var start = span.Start + span.In(text).IndexOf(bare, StringComparison.Ordinal);
        var end = start + bare.Length;
        // "_pk_id." stands for what begins so, unless it ends a list.
        if (end < text.Length && text[end] == '.' && names.Count == 0 && text.AsSpan(end + 1).IsWhiteSpace()
            && bare.ContainsAny('_', '-', '.') && !bare.Contains(' '))
            end++;
        return new(start, end);
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }
        return false;
    }

    // Cookiebot writes "[x2]" behind a name that it met twice.
    private TextSpan WithoutMultiplicity(TextSpan span)
    {
        var open = text.LastIndexOf('[', Math.Max(0, span.End - 1), span.Length);
        return open > span.Start && NameCount.LengthAt(text.AsSpan(open)) == span.End - open ? span with { End = open } : span;
    }
}
