using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>Tells where rows begin with words that are not surely a name.</summary>
internal static class RowOpening
{
    /// <summary>Words of a cell beside the name.</summary>
    private const int MostWords = 4;

    /// <summary>Words that tie sentences are less likely to be names.</summary>
    private const double MayBeName = 0.1;

    /// <summary>Share of the best score from which words are surely a cell.</summary>
    private const double Sure = 0.8;

    /// <summary>
    /// Whether a name may begin a row: right behind it stands what is surely a cell of the second column, and the words behind that begin
    /// anew ("session Strictly Necessary Cookies This cookie remembers …").
    /// </summary>
    public static bool IsAt(string text, List<(int Start, int End)> words, int word, ColumnModel[] columns)
    {
        if (columns.Length < 3 || columns[0].Field != CookieField.Name || columns[1].HoldsProse) return false;
        if (word + 2 >= words.Count || char.IsLower(text[words[word + 1].Start])) return false;
        if (NameGrammar.Likelihood(text[words[word].Start..words[word].End]) < MayBeName) return false;
        for (int end = Math.Min(word + 1 + MostWords, words.Count - 1); end > word + 1; end--)
        {
            if (char.IsLower(text[words[end].Start])) continue;
            var cell = new CellEvidence(text[words[word + 1].Start..words[end - 1].End]);
            if (IsSure(columns[1], cell)) return true;
        }
        return false;
    }

    /// <summary>
    /// The words at which rows begin whose second cell is a sure name: the most words before it that are surely a cell of the first column,
    /// else from the last with a capital on.
    /// </summary>
    /// <param name="names">The characters at which sure names begin.</param>
    public static HashSet<int> Before(string text, List<(int Start, int End)> words, HashSet<int> names, ColumnModel first)
    {
        var openings = new HashSet<int>();
        for (int word = 1; word < words.Count && !first.HoldsProse; word++)
        {
            if (names.Contains(words[word].Start) && Opening(word) is { } opening) openings.Add(opening);
        }
        return openings;

        int? Opening(int name)
        {
            var from = Math.Max(0, name - MostWords);
            var capitals = Enumerable.Range(from, name - from).Where(word => char.IsUpper(text[words[word].Start])).ToArray();
            var known = Array.FindIndex(capitals, word => IsSure(first, new CellEvidence(text[words[word].Start..words[name - 1].End])));
            return capitals.Length == 0 ? null : capitals[known < 0 ? ^1 : known];
        }
    }

    private static bool IsSure(ColumnModel column, CellEvidence cell) => column.Score(cell) >= Sure * column.HeaderStrength * FieldFit.Most;
}
