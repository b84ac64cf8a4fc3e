using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>A header with words before or behind it in the same line.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="Columns">The columns that it heads.</param>
internal readonly record struct HeaderInLine(int Start, int End, ColumnModel[] Columns)
{
    /// <summary>Columns of a header that is told from the words around it only by its own.</summary>
    private const int FewestColumns = 3;

    /// <summary>Words one after the other that may be headers, at which one is looked for: the words of a heading may stand before it.</summary>
    private const int MostTried = 4;

    /// <summary>The headers in a line, in order.</summary>
    /// <param name="phrases">What <see cref="LayoutLine.HeaderPhrases"/> says of the line.</param>
    public static IEnumerable<HeaderInLine> Find(LayoutLine line, List<int> phrases)
    {
        if (phrases.Count < FewestColumns) yield break;
        var run = new LineRun([line], isMarkdown: false);
        var words = JoinedHeader.Words(line.Text);
        var tried = 0;
        for (int word = 0; word < words.Count; word++)
        {
            if (phrases.BinarySearch(words[word].Start) < 0) tried = 0;
            else if (!char.IsLower(line.Text[words[word].Start]) && tried++ < MostTried && Longest(run, Together(line.Text, words, word), phrases) is { } found)
            {
                yield return found;
                while (word + 1 < words.Count && words[word + 1].Start < found.End) word++;
            }
        }
    }

    /// <summary>The words from one on that may be a header's: up to the first that ends a sentence, is a label or a name, or stands apart.</summary>
    private static List<(int Line, int Start, int End)> Together(string text, List<(int Start, int End)> words, int first)
    {
        const double LikeName = 0.85;
        var together = new List<(int Line, int Start, int End)>();
        for (int word = first; word < words.Count && together.Count < JoinedHeader.MostWords; word++)
        {
            if (text[words[word].End - 1] is ':' or ',' or ';' or '!' || word > first && words[word].Start > words[word - 1].End + 1) break;
            if (NameGrammar.Likelihood(text[words[word].Start..words[word].End]) >= LikeName) break;
            together.Add((0, words[word].Start, words[word].End));
            if (text[words[word].End - 1] is '.' or '?') break;
        }
        return together;
    }

    /// <summary>Whether words are no known header, or as good a one without the last: that is the first of a row then. A phrase of the lexicon is whole.</summary>
    private static bool EndsInRow(string header)
    {
        var (last, strength) = (header.LastIndexOf(' '), HeaderWords.Strength(header));
        return strength == 0 || last > 0 && strength < 1 && HeaderWords.Strength(header[..last]) >= strength;
    }

    /// <summary>As many of the first words as are headers of one table; null when they are fewer than a table's.</summary>
    private static HeaderInLine? Longest(LineRun run, List<(int Line, int Start, int End)> words, List<int> phrases)
    {
        foreach (var cells in HeaderCover.OfFirst(run, words, FewestColumns, phrases))
        {
            if (cells.Count < FewestColumns) return null;
            string[] headers = [.. cells.Select(run.TextOf)];
            if (!JoinedHeader.AreHeaders(headers) || !JoinedHeader.AreWrittenAlike(headers) || !JoinedHeader.AreMostlyKnown(headers) || EndsInRow(headers[^1])) continue;
            var columns = ColumnModel.Below(headers);
            if (columns.Count(column => column.Field == CookieField.Name) == 1) return new(cells[0][0].Start, cells[^1][^1].Start + cells[^1][^1].Length, columns);
        }
        return null;
    }
}
