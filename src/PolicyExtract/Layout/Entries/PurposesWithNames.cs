using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Sentences that say what cookies are for, each with their names in brackets at its end: <c>security - we use cookies to … (cookies used for
/// this purpose are: a, b);</c>. What stands before the dash is the sentence's title. Each is an item, a paragraph or a few lines.
/// </summary>
internal sealed class PurposesWithNames : ITableLayout
{
    /// <summary>Lines that a sentence may take with its names.</summary>
    private const int MostLines = 12;

    /// <summary>Letters of a word that goes on with a list: "and", "und".</summary>
    private const int LongestConjunction = 3;

    /// <summary>Words of a title.</summary>
    private const int MostTitleWords = 6;

    /// <summary>Likelihood from which words are names and nothing else; where one list is, words that could be anything are names in the others.</summary>
    private const double SureNames = 0.6;

    /// <summary>What a sentence is worth: the words before the names say that they are names.</summary>
    private const double Sentence = 3;

    public string Name => "purposes-with-names";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var (end, rows) = (line, new List<ReadCell[]>());
            while (end < run.Count && Row(run, end) is var (row, next))
            {
                rows.Add(row);
                end = next;
            }
            if (rows.Exists(row => NameGrammar.Likelihood(run.TextOf(row[0].Slices)) >= SureNames)) yield return ToReading(run, line, end, rows);
            line = Math.Max(line + 1, end);
        }
    }

    private TableReading ToReading(LineRun run, int start, int end, List<ReadCell[]> rows)
    {
        var reading = new TableReading(Name, start, end, rows, 0, Sentence * rows.Count);
        return reading with { Dropped = Conservation.Leftovers(run, reading, "label") };
    }

    /// <summary>The names and the sentence that begins at a line, and the line after it; null where there is none.</summary>
    private static (ReadCell[] Row, int End)? Row(LineRun run, int start)
    {
        var isItem = LineForms.Marker(run[start]) is not null;
        for (int line = start; line < Math.Min(run.Count, start + MostLines); line++)
        {
            if (run[line].HasTab || run[line].Role == LineRole.Heading) return null;
            if (line > start && (Begins(run, line) || !isItem && Ends(run[line - 1]))) return null;
            if (ClosingBracket(run[line].Text) is not (> 0 and var close)) continue;
            return Cells(run, start, line, close) is { } cells ? (cells, line + 1) : null;
        }
        return null;
    }

    private static bool Begins(LineRun run, int line) => run[line].BlanksBefore > 0 || LineForms.Marker(run[line]) is not null;

    private static bool Ends(LayoutLine line) => (line.Evidence.EndsSentence || line.Trimmed.EndsWith(':')) && !line.Evidence.LeavesParenthesisOpen;

    /// <summary>Where the bracket closes that ends a line, but for marks and a short word behind it; −1 where none does.</summary>
    private static int ClosingBracket(string text)
    {
        var close = text.LastIndexOf(')');
        if (close < 0) return -1;
        var behind = text.AsSpan(close + 1).Trim(" .;,");
        return behind.Length <= LongestConjunction && behind.ToString().All(char.IsLetter) ? close : -1;
    }

    /// <summary>The names in the bracket that closes on the last line, and the sentence before it.</summary>
    private static ReadCell[]? Cells(LineRun run, int start, int last, int close)
    {
        if (Before(run, start, last, close, '(') is not var (openLine, open) || Before(run, openLine, last, close, ':') is not var (colonLine, colon)) return null;
        if (colonLine == openLine && colon < open) return null;
        if (!StorageMentions.In(run.TextOf(run.Between((openLine, open + 1), (colonLine, colon))))) return null;
        var names = run.Between((colonLine, colon + 1), (last, close));
        if (names.Length == 0 || !AreWords(run.TextOf(names))) return null;
        var content = (start, LineForms.Content(run, start).Start);
        var sentence = run.Between((start, TitleEnd(run[start].Text, content.Start)), (openLine, open));
        return sentence.Length == 0 ? null : [ReadCell.Of(names), ReadCell.Of(sentence)];
    }

    /// <summary>The last place of a character before another place; null without any.</summary>
    private static (int Line, int At)? Before(LineRun run, int first, int line, int end, char wanted)
    {
        for (; line >= first; line--)
        {
            var at = run[line].Text.AsSpan(0, Math.Min(end, run[line].Text.Length)).LastIndexOf(wanted);
            if (at >= 0) return (line, at);
            end = int.MaxValue;
        }
        return null;
    }

    /// <summary>Where the sentence begins behind a title and its dash; where there is no title, where the words begin.</summary>
    private static int TitleEnd(string text, int start)
    {
        for (int at = start + 1; at + 1 < text.Length; at++)
        {
            if (text[at] is not ('-' or '–' or '—') || text[at - 1] != ' ' || text[at + 1] != ' ') continue;
            return text.AsSpan(start, at - start).Trim().Count(' ') < MostTitleWords ? at + 1 : start;
        }
        return start;
    }

    /// <summary>Whether a list holds single words alone, the last two of them with a conjunction between at most.</summary>
    private static bool AreWords(string names) => names.Split(',').All(part =>
        part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_] or [_, { Length: <= LongestConjunction }, _]);
}
