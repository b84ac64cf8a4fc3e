using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Finds all words in lines that may be labels: by what they say, or because they come again.</summary>
internal static class LabelCandidates
{
    /// <summary>A label has at most this many words ("Maximum storage duration of this cookie").</summary>
    private const int MostWords = 6;

    private const int LongestLabel = 60;

    /// <summary>Colons of one line before which labels are looked for.</summary>
    private const int MostColons = 64;

    /// <summary>Header strength from which words are worth weighing as a label.</summary>
    private const double Possible = 0.3;

    /// <summary>The same from which a dash behind the words parts a label from its value, whatever else the line could be.</summary>
    private const double Known = 0.5;

    /// <summary>The same where no colon follows.</summary>
    private const double Sure = 0.95;

    /// <summary>The same where the words open one of several cells.</summary>
    private const double InCell = 0.6;

    private const int MostWordsBeforeSpace = 4;

    /// <summary>Words, parted by as many spaces, before a bracket that are more than a name and what joins it.</summary>
    private const int FewestWordsOfSentence = 3;

    /// <summary>The candidates in order; several may end at the same colon.</summary>
    public static IReadOnlyList<LabelMark> Find(LineRun run, LabelWords words)
    {
        var marks = new List<LabelMark>();
        for (int line = 0; line < run.Count; line++)
        {
            if (LineForms.HeadingStart(run[line]) > 0) continue;
            var beforeSign = BeforeSign(run[line], line, words);
            var isKnown = beforeSign is not null && words.Strength(beforeSign.Key) >= Known;
            if (isKnown) marks.Add(beforeSign!);
            if (!isKnown && Whole(run[line], line, words) is { } whole)
            {
                marks.Add(whole);
                // "Expiry 2 years" may be a label and its value as well.
                if (words.Strength(whole.Key) < Sure) AddOpenings(run[line], line, words, marks);
            }
            else if (!AddBeforeColons(run[line], line, words, marks) && !isKnown)
            {
                if (beforeSign is not null) marks.Add(beforeSign);
                else AddOpenings(run[line], line, words, marks);
            }
        }
        return marks;
    }

    /// <summary>The words by which a line may come again as a label: all of it, or those before its first colon; empty when it is none.</summary>
    public static ReadOnlySpan<char> OpeningWords(LayoutLine line)
    {
        var content = LineForms.ContentStart(line);
        var text = line.Text.AsSpan(content);
        var colon = FirstColon(line.Text, content);
        if (colon >= 0) text = text[..(colon - content)];
        text = text.Trim();
        return text.Length is 0 or > LongestLabel || text[^1] is '.' or ',' or ';' ? [] : text;
    }

    /// <summary>The folded words that may be a label, all of a line or before one of its signs; inside a line none that begins with a small letter.</summary>
    public static IEnumerable<string> Keys(LayoutLine line)
    {
        var (text, content, colons) = (line.Text, LineForms.ContentStart(line), 0);
        for (int from = content, colon = FirstColon(text, from); colon >= 0 && colons < MostColons; colon = FirstColon(text, from), colons++)
        {
            var end = from + text.AsSpan(from, colon - from).TrimEnd().Length;
            foreach (var start in WordStarts(text, from, end))
            {
                if (!char.IsLower(text[start]) || Opens(text, content, start)) yield return FoldedText.Fold(text[start..end]);
            }
            from = colon + 1;
        }
        if (colons > 0) yield break;
        if (OpeningWords(line).ToString() is { Length: > 0 } whole) yield return FoldedText.Fold(whole);
        if (SignAfterWords(text, WordsStart(line)) is { } sign && text[WordsStart(line)..sign.Start].TrimEnd() is { Length: > 0 } words) yield return FoldedText.Fold(words);
    }

    private static LabelMark? Whole(LayoutLine line, int index, LabelWords words)
    {
        var content = LineForms.ContentStart(line);
        var text = line.Text.AsSpan(content).Trim();
        var bare = text.TrimEnd(":：").TrimEnd();
        if (bare.Length is 0 or > LongestLabel || bare[^1] is '.' or ',' or ';' or '|' || bare.ContainsAny(':', '：', '\t')) return null;
        var key = FoldedText.Fold(bare.ToString());
        var hasColon = bare.Length < text.Length;
        var mayRecur = (hasColon || !char.IsLower(bare[0])) && bare.IndexOfAnyExceptInRange('0', '9') >= 0;
        if (words.Strength(key) < Possible && !(mayRecur && words.Recurs(key)) || line.Evidence.WordCount > MostWords) return null;
        var start = content + line.Text.AsSpan(content).IndexOf(bare[0]);
        return new LabelMark(index, start, bare.Length, line.Text.Length, key, hasColon ? LabelForm.LineWithColon : LabelForm.Line, !char.IsLower(bare[0]));
    }

    private static bool AddBeforeColons(LayoutLine line, int index, LabelWords words, List<LabelMark> marks)
    {
        var text = line.Text;
        var (content, before, colons) = (LineForms.ContentStart(line), marks.Count, 0);
        for (int from = content, colon = FirstColon(text, from); colon >= 0 && colons < MostColons; colon = FirstColon(text, from), colons++)
        {
            var end = colon;
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            foreach (var start in WordStarts(text, from, end))
            {
                var key = FoldedText.Fold(text[start..end]);
                var opens = Opens(text, content, start);
                if (words.Strength(key) < Possible && !words.Recurs(key)) continue;
                if (!opens && (IsAside(text, content, start) || HoldsLabel(text[start..end], words))) continue;
                marks.Add(new LabelMark(index, start, end - start, colon + 1, key, opens ? LabelForm.Opening : LabelForm.Inside, !char.IsLower(text[start])));
            }
            from = colon + 1;
        }
        return marks.Count > before;
    }

    private static bool Opens(string text, int content, int start) => text.AsSpan(content, start - content).IsWhiteSpace();

    /// <summary>Whether a label stands behind a comma, what is before which ends the value before it: "Type: HTTP cookie, name: _ga".</summary>
    private static bool HoldsLabel(string text, LabelWords words) =>
        text.LastIndexOf(',') is > 0 and var comma && words.Strength(FoldedText.Fold(text[(comma + 1)..].Trim())) >= Known;

    /// <summary>Whether words stand in brackets that open in the middle of a sentence: "counts visits (kept for: 2 years)".</summary>
    private static bool IsAside(string text, int content, int start)
    {
        var open = text.LastIndexOf('(', start - 1, start - content);
        return open > content && text.IndexOf(')', open, start - open) < 0
            && text.AsSpan(content, open - content).TrimEnd() is var before && before.Count(' ') >= FewestWordsOfSentence;
    }

    /// <summary>The next colon that may follow a label: none of an address or a time of day.</summary>
    private static int FirstColon(string text, int from)
    {
        for (int at = NextColon(from); at >= 0; at = NextColon(at + 1))
        {
            if (text[at] == '：') return at;
            if (at == from) continue;
            if (at + 1 == text.Length || text[at + 1] is not ('/' or ':') && text[at - 1] != ':' && !char.IsAsciiDigit(text[at - 1])) return at;
        }
        return -1;

        int NextColon(int start) => text.AsSpan(start).IndexOfAny(':', '：') is >= 0 and var next ? start + next : -1;
    }

    /// <summary>Where a label before <paramref name="end"/> may begin, the longest first: at words, and where a capital is glued to a small letter.</summary>
    private static List<int> WordStarts(string text, int from, int end)
    {
        var starts = new List<int>();
        var words = 0;
        for (int at = end - 1; at >= from && words < MostWords && end - at <= LongestLabel; at--)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            if (text[at] == '(' && text.IndexOf(')', at, end - at) < 0) break;
            if (at < end - 1 && text[at] is '.' or ';' or '|' && char.IsWhiteSpace(text[at + 1])) break;
            var isWordStart = at == from || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '.' or '(' or ';' or ',' or '|';
            var isGlued = !isWordStart && char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || char.IsDigit(text[at - 1]) || text[at - 1] is ')');
            if ((!isWordStart && !isGlued) || !(char.IsLetterOrDigit(text[at]) || text[at] is '¿')) continue;
            starts.Add(at);
            if (isWordStart) words++;
        }
        starts.Reverse();
        return starts;
    }

    /// <summary>A label that opens a line before a tab, a dash or an equals sign; null without such a sign.</summary>
    private static LabelMark? BeforeSign(LayoutLine line, int index, LabelWords words)
    {
        var content = WordsStart(line);
        if (SignAfterWords(line.Text, content) is not { } sign) return null;
        var label = line.Text[content..sign.Start].TrimEnd();
        var key = FoldedText.Fold(label);
        var isLabel = label.Length > 0 && (words.Strength(key) >= Possible || words.Recurs(key));
        return isLabel ? new LabelMark(index, content, label.Length, sign.End, key, LabelForm.BeforeSign, !char.IsLower(label[0])) : null;
    }

    private static int WordsStart(LayoutLine line)
    {
        var content = LineForms.ContentStart(line);
        while (content < line.Text.Length && char.IsWhiteSpace(line.Text[content])) content++;
        return content;
    }

    /// <summary>The labels that open a line, or its cells, without a colon or another sign.</summary>
    private static void AddOpenings(LayoutLine line, int index, LabelWords words, List<LabelMark> marks)
    {
        var (text, content) = (line.Text, WordsStart(line));
        if (SignAfterWords(text, content) is not null) return;
        var starts = CellStarts(text, content).ToList();
        var (form, least) = starts.Count > 1 ? (LabelForm.InCell, InCell) : (LabelForm.BeforeSpace, Sure);
        foreach (var start in starts)
        {
            if (char.IsLower(text[start]) || !words.OpensOften(text, start) || form == LabelForm.InCell && IsHeader(text, start, words)) continue;
            var end = LongestOpening(text, start, words, least);
            if (end == start || text.AsSpan(end).TrimStart(' ') is not [not '\t', ..] value || GoesOn(value.TrimStart())) continue;
            marks.Add(new LabelMark(index, start, end - start, end, FoldedText.Fold(text[start..end]), form, true));
        }
    }

    /// <summary>Whether a cell is nothing but a header ("Cookie category").</summary>
    private static bool IsHeader(string text, int start, LabelWords words)
    {
        var cell = text.AsSpan(start);
        if (cell.IndexOf('\t') is >= 0 and var end) cell = cell[..end];
        return cell.Length <= LongestLabel && words.Strength(FoldedText.Fold(cell.TrimEnd().ToString())) >= Sure;
    }

    /// <summary>Where a text begins and, behind tabs, its cells.</summary>
    public static IEnumerable<int> CellStarts(string text, int content)
    {
        for (int at = content; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                yield return at;
                at += text.AsSpan(at).IndexOf('\t') is >= 0 and var length ? length : text.Length - at;
            }
        }
    }

    /// <summary>Whether words go on with a sentence that a label's words began ("Cookies that we set").</summary>
    private static bool GoesOn(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return LinkWords.Contains(end < 0 ? text : text[..end]);
    }

    private static int LongestOpening(string text, int content, LabelWords words, double least)
    {
        var (longest, count) = (content, 0);
        for (int at = content; at < text.Length && at - content <= LongestLabel && count < MostWordsBeforeSpace && text[at] != '\t'; at++)
        {
            if (!char.IsWhiteSpace(text[at])) continue;
            count++;
            if (!char.IsDigit(text[at - 1]) && words.Strength(FoldedText.Fold(text[content..at])) >= least) longest = at;
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '\t') at++;
        }
        return longest;
    }

    /// <summary>A tab, or a dash or an equals sign between blanks, behind the first few words.</summary>
    private static (int Start, int End)? SignAfterWords(string text, int content)
    {
        for (int at = content + 1; at < text.Length && at - content <= LongestLabel; at++)
        {
            if (text[at] == '\t') return text.AsSpan(at).Trim().Contains('\t') ? null : (at, at + 1);
            var isSign = text[at] is '-' or '–' or '—' or '=' && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ';
            if (isSign) return (at, at + 1);
        }
        return null;
    }
}
