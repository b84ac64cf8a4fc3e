using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Finds lines below no header that are rows all the same: each opens with a name, and behind it, or at its end, stand values that are told by
/// themselves, in the same order in nearly all ("_ga 2 years Statistics Counts the visitors").
/// </summary>
internal static class UnheadedLines
{
    /// <summary>Rows that must be alike, and rows from which the columns are told.</summary>
    private const int FewestRows = 3, MostRows = 10;

    /// <summary>Lines that one row may run over.</summary>
    private const int MostLines = 4;

    /// <summary>Words of a line that may be a row, and of a value.</summary>
    private const int FewestWords = 3, MostWordsOfValue = 5;

    /// <summary>Columns of values before the purpose, and behind it.</summary>
    private const int MostBefore = 3, MostBehind = 3;

    /// <summary>What the names are like each, and on average; what the values are.</summary>
    private const double LikeName = 0.3, LikelyNames = 0.5, Sure = 0.7;

    /// <summary>Share of the rows that have a column's value, and a cell that begins with a capital or a figure behind the name.</summary>
    private const double Nearly = 0.75;

    private static readonly (CookieField Field, Func<CellEvidence, double> Likelihood)[] Kinds =
    [
        (CookieField.Duration, cell => cell.Duration),
        (CookieField.Category, cell => cell.Category),
        (CookieField.Party, cell => cell.Party),
        (CookieField.Storage, cell => cell.Storage),
        (CookieField.Provider, cell => cell.Provider),
    ];

    /// <summary>For each line the table that begins there; null for most.</summary>
    /// <param name="headed">The header at each line: rows below one have its columns.</param>
    public static TableHeader?[] Of(LineRun run, TableHeader?[] headed)
    {
        const int MostBelowHeader = 3;
        var headers = new TableHeader?[run.Count];
        for (int line = 0; line < run.Count; line++)
        {
            if (!IsRow(run, line)) continue;
            var (start, last) = (line, line);
            var rows = new List<Row>();
            for (; line < run.Count && line - last <= MostLines && !run[line].HasTab; line++)
            {
                if (!IsRow(run, line)) continue;
                if (rows.Count < MostRows) rows.Add(new Row(run[line].Trimmed));
                last = line;
            }
            line = last;
            var from = Math.Max(0, start - MostBelowHeader);
            if (rows.Count >= FewestRows && !headed.AsSpan(from, last - from).ContainsAnyExcept((TableHeader?)null) && FieldsOf(rows) is { } fields) headers[start] = new TableHeader(start, start, [], fields.Count) { Fields = fields };
        }
        return headers;
    }

    private static bool IsRow(LineRun run, int line)
    {
        if (run[line].HasTab || run[line].Role == LineRole.Heading || run[line].Evidence.WordCount < FewestWords || LineForms.Marker(run[line]) is not null) return false;
        var text = run[line].Trimmed;
        return text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && NameGrammar.Likelihood(text[..end]) >= LikeName;
    }

    /// <summary>The fields of the columns, the name's first; null where nothing tells of several.</summary>
    private static List<CookieField?>? FieldsOf(List<Row> rows)
    {
        if (rows.Count(row => row.BeginsAnew) < Nearly * rows.Count || rows.Average(row => row.Name) < LikelyNames) return null;
        var (before, behind) = (new List<CookieField?>(), new List<CookieField?>());
        while (before.Count < MostBefore && Next(rows, before, (row, likelihood) => row.Opening(likelihood)) is { } field) before.Add(field);
        while (behind.Count < MostBehind && Next(rows, [.. before, .. behind], (row, likelihood) => row.Ending(likelihood)) is { } field) behind.Add(field);
        var hasPurpose = rows.Count(row => row.Left >= FewestWords) >= Nearly * rows.Count;
        if (!hasPurpose && rows.Exists(row => row.Left > 0) || before.Concat(behind).All(field => field == CookieField.Provider)) return null;
        behind.Reverse();
        return [CookieField.Name, .. before, .. hasPurpose ? [CookieField.Purpose] : Array.Empty<CookieField?>(), .. behind];
    }

    /// <summary>The field whose values nearly all rows have next, which are taken from them; null where there is none.</summary>
    private static CookieField? Next(List<Row> rows, List<CookieField?> known, Func<Row, Func<CellEvidence, double>, int> words)
    {
        foreach (var (field, likelihood) in Kinds)
        {
            if (known.Contains(field)) continue;
            var counts = rows.ConvertAll(row => words(row, likelihood));
            if (counts.Count(count => count != 0) < Nearly * rows.Count) continue;
            for (int row = 0; row < rows.Count; row++) rows[row].Take(counts[row]);
            return field;
        }
        return null;
    }

    /// <summary>The words of a row that no column has yet.</summary>
    private sealed class Row
    {
        private readonly string text;
        private readonly List<(int Start, int End)> words;
        private int first, end;

        public Row(string text)
        {
            (this.text, words) = (text, JoinedHeader.Words(text));
            (first, end) = (1, words.Count);
        }

        public double Name => Cell(0, 1).Name;

        public int Left => end - first;

        /// <summary>Whether no sentence goes on behind the name.</summary>
        public bool BeginsAnew => !char.IsLower(text[words[1].Start]);

        /// <summary>How many words at the beginning are a value; 0 where none are.</summary>
        public int Opening(Func<CellEvidence, double> likelihood)
        {
            for (int count = Math.Min(MostWordsOfValue, Left); count > 0; count--)
            {
                if (likelihood(Cell(first, first + count)) >= Sure && (count == Left || !char.IsLower(text[words[first + count].Start]))) return count;
            }
            return 0;
        }

        /// <summary>The same at the end, negative; nothing that leads on stands before them.</summary>
        public int Ending(Func<CellEvidence, double> likelihood)
        {
            for (int count = Math.Min(MostWordsOfValue, Left); count > 0; count--)
            {
                var from = end - count;
                if (!char.IsLower(text[words[from].Start]) && likelihood(Cell(from, end)) >= Sure && (from == first || !Cell(first, from).EndsOpen)) return -count;
            }
            return 0;
        }

        /// <summary>Takes words away, from the end where the number is negative.</summary>
        public void Take(int count) => (first, end) = count > 0 ? (first + count, end) : (first, end + count);

        private CellEvidence Cell(int from, int to) => new(text[words[from].Start..words[to - 1].End]);
    }
}
