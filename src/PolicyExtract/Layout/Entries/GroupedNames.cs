using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Lists the other way round, what the cookies are for before their names: <c>Analytics: _ga, _gid</c>. Each line or item opens with a
/// few words and holds nothing but names behind a colon or a dash.
/// </summary>
internal sealed class GroupedNames : ITableLayout
{
    /// <summary>Groups that must follow one another.</summary>
    private const int FewestGroups = 2;

    /// <summary>Words that say what the names are for.</summary>
    private const int MostWords = 8;

    /// <summary>Likelihood from which words are names and nothing else.</summary>
    private const double SureNames = 0.6;

    /// <summary>What a group is worth, beside the fit of its names.</summary>
    private const double Group = 1;

    public string Name => "grouped-names";

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = new List<ReadCell[]>();
            while (line + rows.Count < run.Count && Row(run, line + rows.Count) is { } row) rows.Add(row);
            if (rows.Count >= FewestGroups && AreTold(run, rows)) yield return ToReading(run, line, rows);
            line += Math.Max(1, rows.Count);
        }
    }

    /// <summary>The words and the names of a line; null where it is no group.</summary>
    private static ReadCell[]? Row(LineRun run, int line)
    {
        var words = LineForms.Content(run, line);
        if (run[line].Role == LineRole.Heading || run[line].HasTab || SignIn(run[line].Text, words.Start) is not (> 0 and var sign)) return null;
        var head = words with { Length = sign - words.Start };
        var names = new CellSlice(line, sign + 1, run[line].Text.AsSpan().TrimEnd(" .;").Length - sign - 1);
        if (names.Length <= 0 || run.Texts.Of(head) is not { WordCount: <= MostWords, Name: < SureNames }) return null;
        return NameGrammar.Likelihood(run.TextOf([names])) >= SureNames ? [ReadCell.Of(names), ReadCell.Of(head)] : null;
    }

    /// <summary>The first colon before a blank, or dash between blanks; −1 without any.</summary>
    private static int SignIn(string text, int start)
    {
        for (int at = start + 1; at + 1 < text.Length; at++)
        {
            var isSign = text[at] is ':' or '：' || text[at] is '-' or '–' or '—' && char.IsWhiteSpace(text[at - 1]);
            if (isSign && char.IsWhiteSpace(text[at + 1])) return at;
        }
        return -1;
    }

    /// <summary>Whether the groups have different words, none of them a label, and most name a category or a company.</summary>
    private static bool AreTold(LineRun run, List<ReadCell[]> rows)
    {
        const double Telling = 0.3;
        var heads = rows.ConvertAll(row => run.Texts.Of(row[1].Slices[0]));
        return heads.DistinctBy(head => head.Folded).Count() == heads.Count
            && heads.Count(head => Math.Max(head.Category, head.Provider) >= Telling && head.Headers is not [{ Field: CookieField.Name, Strength: 1 }, ..]) * 2 > heads.Count;
    }

    private TableReading ToReading(LineRun run, int start, List<ReadCell[]> rows)
    {
        var score = rows.Sum(row => Group + FieldFit.Score(CookieField.Name, run.Texts.Of(row[0].Slices[0])));
        var reading = new TableReading(Name, start, start + rows.Count, rows, 0, score);
        return reading with { Dropped = Conservation.Leftovers(run, reading, "marker") };
    }
}
