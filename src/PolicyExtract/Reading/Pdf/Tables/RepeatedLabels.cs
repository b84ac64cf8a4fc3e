using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Parts tables and cards without borders that stand beside each other, by the words that name their fields: a line that says all its
/// headers twice is of two tables, and labels that come again at the same places, line after line, are of cards.
/// </summary>
internal static class RepeatedLabels
{
    /// <summary>From here on the words of a label name a field.</summary>
    private const double NamesField = 0.6;

    /// <summary>Different fields that come again at the same places, at least.</summary>
    private const int FewestFields = 2;

    /// <summary>Words of a label, and tables or cards beside each other, at most.</summary>
    private const int MostWords = 5, MostColumns = 8;

    /// <summary>Share of the size of the labels above which a line that stands on one side is a heading below both.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>The words in pieces that are read one after the other; null where no labels come again.</summary>
    /// <param name="lines">From top to bottom.</param>
    public static List<List<PageWord>>? Split(IReadOnlyList<PageLine> lines)
    {
        var labels = lines.Select(line => Repeated(line).ToList()).ToList();
        var shared = labels.SelectMany(line => line).GroupBy(label => Key(label.Starts))
            .Where(group => group.Select(label => label.Field).Distinct().Count() >= FewestFields).Select(group => group.Key).ToHashSet();
        if (shared.Count == 0) return null;
        var pieces = new List<List<PageWord>> { new() };
        var free = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            var starts = labels[at].Select(label => label.Starts).FirstOrDefault(starts => shared.Contains(Key(starts)));
            if (starts is null) continue;
            var first = Period(TextRuns.Groups(lines[at])) > 1 ? at : FirstTitle(lines, at, free, starts);
            pieces[^1].AddRange(WordsOf(lines, free, first));
            free = EndOfColumns(lines, at, starts);
            AddColumns(pieces, WordsOf(lines, first, free), starts);
            at = free - 1;
        }
        pieces[^1].AddRange(WordsOf(lines, free, lines.Count));
        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces;
    }

    /// <summary>The fields that a line labels more than once, with the places where what belongs to each label begins.</summary>
    private static IEnumerable<(CookieField Field, List<double> Starts)> Repeated(PageLine line)
    {
        if (line.Runs.Count is < 2 or > MostColumns * MostWords) yield break;
        var groups = TextRuns.Groups(line);
        var again = groups.GroupBy(words => words[0].Text, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any() && char.IsLetter(same.Key[0]) && same.Count() <= MostColumns).ToList();
        if (again.Count == 0) yield break;
        var period = Period(groups);
        foreach (var same in again)
        {
            if (FieldOf(same.ToList()) is not { } field) continue;
            yield return (field, (period == 0 ? same : groups.Where((_, at) => at % period == 0)).Select(words => words[0].Box.Left).ToList());
        }
    }

    /// <summary>After how many stretches of a line all its words come again; 0 when they do not.</summary>
    private static int Period(List<List<PageWord>> groups)
    {
        var texts = groups.ConvertAll(TextOf);
        var period = texts.IndexOf(texts[0], 1);
        return period > 0 && texts.Count % period == 0 && texts.Where((text, at) => text != texts[at % period]).FirstOrDefault() is null
            ? period
            : 0;
    }

    /// <summary>The field that the words at the beginning of all stretches name, set off from what follows them.</summary>
    private static CookieField? FieldOf(List<List<PageWord>> stretches)
    {
        var first = stretches[0];
        var common = Enumerable.Range(1, Math.Min(MostWords, first.Count))
            .TakeWhile(count => stretches.TrueForAll(words => words.Count >= count && words[count - 1].Text == first[count - 1].Text));
        return common.Where(count => stretches.TrueForAll(words => IsSetOff(words, count)))
            .Select(count => HeaderWords.Match(TextOf(first.GetRange(0, count)).TrimEnd(':', '：', ' ')))
            .Where(matches => matches is [{ Strength: >= NamesField }, ..]).Select(matches => (CookieField?)matches[0].Field)
            .FirstOrDefault();
    }

    private static bool IsSetOff(List<PageWord> words, int label) =>
        words.Count == label || words[label - 1].Text[^1] is ':' or '：'
        || (words[label - 1].Font.IsBold && !words[label].Font.IsBold);

    /// <summary>The first of the lines right above that are titles of the cards, each beginning where its card does.</summary>
    private static int FirstTitle(IReadOnlyList<PageLine> lines, int labels, int free, List<double> starts)
    {
        while (labels > free && lines[labels - 1].Runs.Count > 1
            && lines[labels - 1].Runs.All(run => starts.Exists(start => Math.Abs(start - run.From) <= WhiteBetweenColumns.SameStart)))
            labels--;
        return labels;
    }

    /// <summary>The first line behind some labels that runs across the columns, or is a heading below them.</summary>
    private static int EndOfColumns(IReadOnlyList<PageLine> lines, int labels, List<double> starts)
    {
        var end = labels + 1;
        while (end < lines.Count && Keeps(lines[end], starts, HeadingSize * lines[labels].FontSize)) end++;
        return end;
    }

    private static void AddColumns(List<List<PageWord>> pieces, IEnumerable<PageWord> words, List<double> starts)
    {
        var columns = words.ToLookup(word => Column(word.Box.Left, starts));
        pieces.AddRange(Enumerable.Range(0, starts.Count).Select(column => columns[column].ToList()));
        pieces.Add([]);
    }

    private static IEnumerable<PageWord> WordsOf(IReadOnlyList<PageLine> lines, int from, int end) =>
        lines.Skip(from).Take(end - from).SelectMany(line => line.Words);

    /// <summary>Whether no stretch of a line runs across the place where a column begins, and no heading begins with it.</summary>
    private static bool Keeps(PageLine line, List<double> starts, double largest) =>
        line.Runs.All(run => Column(run.From, starts) == Column(run.To - WhiteBetweenColumns.SameStart, starts)
            || line.Words.Any(word => starts.Exists(start => Math.Abs(start - word.Box.Left) <= WhiteBetweenColumns.SameStart)
                && word.Box.Left > run.From && word.Box.Left < run.To))
        && (line.FontSize <= largest || line.Runs.Select(run => Column(run.From, starts)).Distinct().Count() > 1);

    private static int Column(double place, List<double> starts) =>
        Math.Max(0, starts.FindLastIndex(start => place >= start - WhiteBetweenColumns.SameStart));

    private static string TextOf(List<PageWord> words) => string.Join(' ', words.Select(word => word.Text));

    private static string Key(List<double> starts) => string.Join(' ', starts.Select(start => Math.Round(start)));
}
