using PolicyExtract.Layout.Boxes;
using PolicyExtract.Layout.Entries;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Parts lines that hold a header with rows behind it, since a scrape has made single spaces of the line breaks, or broken the lines at the
/// ends of sentences: before and behind the header, and below it wherever a row may begin.
/// </summary>
internal static class PartedLines
{
    /// <summary>Characters below which a line holds no header with rows behind it.</summary>
    private const int Shortest = 40;

    public static IEnumerable<LayoutLine> Of(IReadOnlyList<LayoutLine> lines)
    {
        ColumnModel[]? columns = null;
        for (int index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            List<int> phrases = MayHoldTable(line) ? line.HeaderPhrases : [];
            var found = HeaderInLine.Find(line, phrases).ToArray();
            if (found is [var only] && IsWhole(line, only) || line.BlanksBefore > 0 || !MayHoldRows(line)) columns = null;
            var labels = PartedLabels.Find(line, phrases);
            var headers = labels.Count > 0 ? [] : WithRows(line, found, index + 1 < lines.Count ? lines[index + 1].Text : "");
            var parts = labels.Count > 0 ? Cut(line, labels) : headers.Count > 0 || columns is not null ? Parts(line, headers, columns) : [line];
            foreach (var part in parts) yield return part;
            if (labels.Count > 0) columns = null;
            if (headers.Count > 0) columns = headers[^1].End < line.Text.TrimEnd().Length ? headers[^1].Columns : null;
        }
    }

    /// <summary>Whether a line may go on with the rows of the line above: items of lists, and lines with cells of their own, do not.</summary>
    private static bool MayHoldRows(LayoutLine line) => IsPlain(line) && LineForms.Marker(line) is null;

    private static bool MayHoldTable(LayoutLine line) => IsPlain(line) && line.Trimmed.Length >= Shortest;

    private static bool IsPlain(LayoutLine line) =>
        line.Role is LineRole.Text or LineRole.Paragraph && line.Words.Count == 0 && !line.HasTab && !HasCells(line.Text);

    private static bool IsWhole(LayoutLine line, HeaderInLine header) =>
        line.Text.AsSpan(0, header.Start).IsWhiteSpace() && line.Text.AsSpan(header.End).IsWhiteSpace();

    /// <summary>Whether bars part the words into cells, and not only a page's title.</summary>
    private static bool HasCells(string text)
    {
        const int LongestCell = 80;
        return BoxForm.CountBars(text) * LongestCell > text.Length;
    }

    private static IEnumerable<LayoutLine> Cut(LayoutLine line, IReadOnlyList<int> starts) =>
        starts.Prepend(0).Zip(starts.Append(line.Text.Length), (start, end) => line.Part(start, end, isParted: start > 0)).OfType<LayoutLine>();

    /// <summary>The headers of a line that have rows behind them; none where they are the labels of values, with next to nothing behind most.</summary>
    /// <param name="next">The line below, where the rows of a header at the line's end stand.</param>
    private static List<HeaderInLine> WithRows(LayoutLine line, HeaderInLine[] found, string next)
    {
        var headers = new List<HeaderInLine>();
        var labels = 0;
        for (int index = 0; index < found.Length; index++)
        {
            var below = line.Text[found[index].End..(index + 1 < found.Length ? found[index + 1].Start : line.Text.Length)];
            if (RowStarts(below, found[index].Columns).Count == 0) labels++;
            if (HoldsRows(string.IsNullOrWhiteSpace(below) && found[index].Start > 0 ? next : below, found[index].Columns)) headers.Add(found[index]);
        }
        return found.Length > 1 && labels * 2 > found.Length ? [] : headers;
    }

    /// <summary>Whether a name is among the first words below a header, of which many columns hold more, or several of them are cells of its last column.</summary>
    private static bool HoldsRows(string below, ColumnModel[] columns)
    {
        const int MostCharacters = 240, MostOfManyColumns = 400;
        const int ManyColumns = 4;
        const int FewestCells = 2;
        const double LikeName = 0.5;
        var isWide = columns.Length >= ManyColumns;
        var words = JoinedHeader.Words(below[..Math.Min(isWide ? MostOfManyColumns : MostCharacters, below.Length)]);
        if (words.Count == 0) return false;
        var first = below[words[0].Start..words[0].End].TrimEnd(',', '/', ';');
        return columns[0].Field == CookieField.Name && (NameGrammar.Likelihood(first) >= LikeName || RowOpening.IsAt(below, words, 0, columns))
            || NameGrammar.FindIn(below[..words[isWide ? ^1 : words.Count / 2].End]).Count > 0
            || Enumerable.Range(1, words.Count - 1).Count(word => EndsRow(below, words, word, columns[^1])) >= FewestCells;
    }

    private static IEnumerable<LayoutLine> Parts(LayoutLine line, IReadOnlyList<HeaderInLine> headers, ColumnModel[]? above)
    {
        List<int> starts = [0];
        var columns = above;
        foreach (var header in headers)
        {
            if (columns is null) starts.Add(HeadingBefore(line.Text, header.Start));
            AddRows(header.Start);
            starts.AddRange([header.Start, header.End]);
            columns = header.Columns;
        }
        AddRows(line.Text.Length);
        starts.Add(line.Text.Length);
        return starts.Zip(starts.Skip(1), (start, end) => line.Part(start, end, isParted: start > 0 || above is not null)).OfType<LayoutLine>();

        void AddRows(int end)
        {
            if (columns is null) return;
            var start = starts[^1];
            starts.AddRange(RowStarts(line.Text[start..end], columns).Select(row => start + row));
        }
    }

    /// <summary>Where the words between the last sentence and a header begin, which may be its heading; the header's start where they are too many.</summary>
    private static int HeadingBefore(string text, int header)
    {
        const int LongestHeading = 60;
        var from = Math.Max(0, header - LongestHeading);
        var end = text.AsSpan(from, header - from).TrimEnd().LastIndexOfAny(".!?。:");
        return end < 0 ? header : from + end + 1;
    }

    /// <summary>Where rows may begin in the words below a header, but for the first: at a name, behind a sentence, behind a cell of the last column.</summary>
    private static List<int> RowStarts(string below, ColumnModel[] columns)
    {
        var words = JoinedHeader.Words(below);
        var names = columns[0].Field == CookieField.Name ? Names(below, words) : [];
        var inPhrases = KnownPhrases.InsideOf(FoldedWords.Of(below));
        var openings = columns[1].Field == CookieField.Name ? RowOpening.Before(below, words, Names(below, words), columns[0]) : [];
        var starts = new List<int>();
        for (int word = 1; word < words.Count; word++)
        {
            var before = below.AsSpan(words[word - 1].Start..words[word - 1].End);
            var mayOpen = names.Contains(words[word].Start) && !MayBeAcronym(word)
                ? !LeadsOn(before) && !names.Contains(words[word - 1].Start)
                : !inPhrases.Contains(words[word].Start) && (EndsSentence(before) || EndsRow(below, words, word, columns[^1])
                    || !LeadsOn(before) && (openings.Contains(word) || RowOpening.IsAt(below, words, word, columns)));
            if (mayOpen) starts.Add(words[word].Start);
        }
        return starts;

        // "CSRF" in a sentence: where rows end on values that are told by themselves, it is a name behind one of those.
        bool MayBeAcronym(int word) => !columns[^1].HoldsProse && below[words[word].Start..words[word].End].All(char.IsAsciiLetterUpper);
    }

    /// <summary>Where the first words end that are a cell of a column, and no more: behind a clear value, or behind a sentence.</summary>
    public static int CellEnd(string text, ColumnModel column)
    {
        var words = JoinedHeader.Words(text);
        var end = Enumerable.Range(1, Math.Max(0, words.Count - 1))
            .FirstOrDefault(word => EndsRow(text, words, word, column) || EndsSentence(text.AsSpan(words[word - 1].Start..words[word - 1].End)));
        return end == 0 ? text.Length : words[end - 1].End;
    }

    private static HashSet<int> Names(string below, List<(int Start, int End)> words) =>
        [.. NameGrammar.FindIn(below).Select(name => name.Start), .. words.Where(word => IsName(below[word.Start..word.End])).Select(word => word.Start)];

    /// <summary>Whether a word is sure to be a name; companies and what a purpose stresses are written in capitals, too.</summary>
    private static bool IsName(string word)
    {
        const double Sure = 0.85;
        var bare = word.TrimEnd(',', '/', ';');
        return NameGrammar.Likelihood(bare) >= Sure && HostGrammar.Likelihood(bare) < Sure && !bare.All(char.IsUpper)
            && !ProviderLookup.IsName(bare.AsSpan().TrimEnd('*'));
    }

    private static bool LeadsOn(ReadOnlySpan<char> word) => word[^1] is ',' or ';' or '/' or '(' || NameTokens.IsJoint(word);

    private static bool EndsSentence(ReadOnlySpan<char> word) => word[^1] is '.' or '!' or '?' or '。' && word.Length > 1;

    /// <summary>Whether the words before one are surely a cell of the last column.</summary>
    private static bool EndsRow(string text, List<(int Start, int End)> words, int word, ColumnModel last)
    {
        const int MostWords = 3;
        const double Sure = 0.8;
        if (last.HoldsProse || LeadsOn(text.AsSpan(words[word - 1].Start..words[word - 1].End)) || NameTokens.IsJoint(text.AsSpan(words[word].Start..words[word].End))) return false;
        return Enumerable.Range(1, Math.Min(MostWords, word))
            .Any(count => last.Score(new CellEvidence(text[words[word - count].Start..words[word - 1].End])) >= Sure * last.HeaderStrength * FieldFit.Most);
    }
}
