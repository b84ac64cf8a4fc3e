using System.Buffers;
using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>Finds the inline markup of a stretch of Markdown: a paragraph, a heading, a cell.</summary>
internal sealed class InlineScanner
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_~[]!<&{");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<> \t\r\n");

    /// <summary>Characters that tell blocks and cells apart; whether they are escaped is of interest to layout recovery.</summary>
    private const string Structural = "|#>*+-=~.):";

    private readonly string text;
    private readonly LinkDefinitions definitions;
    private readonly List<InlineMark> marks;
    private readonly int start;
    private readonly int end;
    private readonly bool isCell;
    private readonly int firstMark;
    private readonly List<DelimiterRun> delimiters = [];
    private readonly Stack<(int At, bool IsImage)> brackets = new();
    private Dictionary<int, int>? lastBackticks;

    private InlineScanner(string text, LinkDefinitions definitions, List<InlineMark> marks, int start, int end, bool isCell)
    {
        (this.text, this.definitions, this.marks) = (text, definitions, marks);
        (this.start, this.end, this.isCell) = (start, end, isCell);
        firstMark = marks.Count;
    }

    /// <param name="marks">Where the marks go, in order.</param>
    /// <param name="isCell">Whether the stretch is a cell of a pipe table, where a backslash keeps a pipe even inside code.</param>
    public static void Scan(string text, LinkDefinitions definitions, List<InlineMark> marks, int start, int end, bool isCell)
    {
        if (text.AsSpan(start, end - start).ContainsAny(Special)) new InlineScanner(text, definitions, marks, start, end, isCell).Scan();
    }

    private void Scan()
    {
        for (int at = start; at < end;)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny(Special);
            if (found < 0) break;
            at += found;
            at = Math.Max(at + 1, Read(at));
        }
        Emphasis.Pair(marks, text, delimiters, end);
        marks.Sort(firstMark, marks.Count - firstMark, Comparer<InlineMark>.Create((one, other) => one.Start.CompareTo(other.Start)));
    }

    /// <summary>Reads the markup that begins at a place.</summary>
    /// <returns>The first character after it; the place itself when it is no markup.</returns>
    private int Read(int at) => text[at] switch
    {
        '\\' => Escape(at),
        '`' => Code(at),
        '[' => Bracket(at, isImage: false),
        '!' => at + 1 < end && text[at + 1] == '[' ? Bracket(at, isImage: true) : at,
        ']' => CloseBracket(at),
        '<' => Angle(at),
        '{' => Attributes(at),
        '&' => InlineTags.AddReference(marks, text, at, end),
        _ => Delimiters(at),
    };

    private int Escape(int at)
    {
        if (at + 1 == end || text[at + 1] is '\r' or '\n') marks.Add(new InlineMark(at, at + 1, InlineEffect.Dropped));
        else if (char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
        {
            var isStructural = Structural.Contains(text[at + 1], StringComparison.Ordinal);
            marks.Add(isStructural ? new InlineMark(at, at + 2, InlineEffect.Escaped) : new InlineMark(at, at + 1, InlineEffect.Dropped));
            return at + 2;
        }
        return at;
    }

    private int Delimiters(int at)
    {
        var afterTag = marks.Count > firstMark && marks[^1] is { Effect: not InlineEffect.Escaped } last && last.End == at;
        var run = Emphasis.RunAt(text, at, start, end, nameStart: afterTag ? at : start);
        delimiters.Add(run);
        return run.End;
    }

    private int Attributes(int at)
    {
        var after = AttributeList.End(text, at, start, end);
        if (after > at) marks.Add(new InlineMark(at, after, InlineEffect.Dropped));
        return after;
    }

    private int Code(int at)
    {
        var open = RunEnd(at);
        var length = open - at;
        lastBackticks ??= LastBackticks(at);
        if (lastBackticks.GetValueOrDefault(length) <= at) return open;
        var close = open;
        var after = open;
        while (after - close != length)
        {
            close = after + text.AsSpan(after).IndexOf('`');
            after = RunEnd(close);
        }
        AddCode(at, open, close, after);
        return after;
    }

    /// <summary>Where the last run of backticks of each length begins: a run that is the last of its length opens no code.</summary>
    private Dictionary<int, int> LastBackticks(int from)
    {
        var last = new Dictionary<int, int>();
        for (int at = from; at < end; at++)
        {
            var found = text.AsSpan(at, end - at).IndexOf('`');
            if (found < 0) break;
            at += found;
            var after = RunEnd(at);
            last[after - at] = at;
            at = after - 1;
        }
        return last;
    }

    private int RunEnd(int at)
    {
        while (at < end && text[at] == '`') at++;
        return at;
    }

    /// <summary>A space on both sides is not part of the code (CommonMark 6.1).</summary>
    private void AddCode(int at, int open, int close, int after)
    {
        var content = text.AsSpan(open, close - open);
        var isPadded = content is [' ', .., ' '] && !content.IsWhiteSpace();
        marks.Add(new InlineMark(at, isPadded ? open + 1 : open, InlineEffect.Open, TextStyle.Code));
        for (int pipe = open; isCell && pipe < close; pipe++)
        {
            if (text[pipe] != '|') continue;
            var isEscaped = text[pipe - 1] == '\\';
            marks.Add(new InlineMark(isEscaped ? pipe - 1 : pipe, pipe + 1, InlineEffect.Escaped));
        }
        marks.Add(new InlineMark(isPadded ? close - 1 : close, after, InlineEffect.Close, TextStyle.Code));
    }

    private int Bracket(int at, bool isImage)
    {
        brackets.Push((at, isImage));
        return at + (isImage ? 2 : 1);
    }

    private int CloseBracket(int at)
    {
        if (!brackets.TryPop(out var open)) return at;
        var words = open.At + (open.IsImage ? 2 : 1);
        if (Target(words, at) is not { } target)
        {
            if (AttributeList.End(text, at + 1, start, end) == at + 1) return at;
            marks.Add(new InlineMark(open.At, words, InlineEffect.Dropped));
            marks.Add(new InlineMark(at, at + 1, InlineEffect.Dropped));
            return at + 1;
        }
        marks.Add(new InlineMark(open.At, words, open.IsImage ? InlineEffect.Dropped : InlineEffect.LinkOpen, Value: target.Href));
        marks.Add(new InlineMark(at, target.End, open.IsImage ? InlineEffect.Dropped : InlineEffect.LinkClose));
        if (!open.IsImage) brackets.Clear();
        return target.End;
    }

    /// <summary>The target of the link whose words end at a <c>]</c>: in parentheses, by a label, or with the words as label.</summary>
    private LinkTarget? Target(int words, int close)
    {
        var after = close + 1;
        if (after < end && text[after] == '(' && LinkTarget.Read(text, after, end) is { } inline) return inline;
        if (definitions.IsEmpty) return null;
        var label = text.AsSpan(words, close - words);
        if (after < end && text[after] == '[' && text.AsSpan(after, end - after).IndexOf(']') is var length and > 0)
        {
            if (length > 1) label = text.AsSpan(after + 1, length - 1);
            after += length + 1;
        }
        return definitions.Find(label) is { } href ? new LinkTarget(href, after) : null;
    }

    private int Angle(int at)
    {
        var tagEnd = InlineTags.Add(marks, text, at, end);
        if (tagEnd > at) return tagEnd;
        var length = text.AsSpan(at + 1, end - at - 1).IndexOfAny(AddressEnds);
        if (length <= 0 || text[at + 1 + length] != '>') return at;
        var address = text.Substring(at + 1, length);
        if (!IsAddress(address)) return at;
        marks.Add(new InlineMark(at, at + 1, InlineEffect.LinkOpen, Value: address));
        marks.Add(new InlineMark(at + 1 + length, at + 2 + length, InlineEffect.LinkClose));
        return at + 2 + length;
    }

    private static bool IsAddress(string words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || (words.IndexOf('@', StringComparison.Ordinal) > 0 && !words.Contains('/', StringComparison.Ordinal));
}
