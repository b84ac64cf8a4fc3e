using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Cookies that only running text names: "among them _ga and _gid", names in code inside a sentence. The names become
/// a cell that quotes them, as does the lifetime that the text states of them; in the last cell stands the sentence that has them, with
/// those behind it that name none.
/// </summary>
internal sealed class NamesInText : ITableLayout
{
    /// <summary>The layout's name, by which recovery knows what is not a table to look at.</summary>
    public const string LayoutName = "text";

    /// <summary>Words alone are weak evidence: any layout that sees more in the lines is to be preferred.</summary>
    private const double Text = 0.2;

    /// <summary>Characters of the text that the names of one paragraph repeat together: of a longer one only the names are told.</summary>
    private const long MostQuoted = 1_000_000;

    public string Name => LayoutName;

    public IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation)
    {
        var isAboutStorage = false;
        for (int line = 0; line < run.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = line + 1;
            var isHeading = run[line].Role == LineRole.Heading;
            while (!isHeading && end < run.Count && LineForms.GoesOn(run, line, end)) end++;
            var mentions = Enumerable.Range(line, end - line).Any(at => StorageMentions.In(run[at].Evidence.Folded));
            var reading = !isHeading && (mentions || isAboutStorage && run[line].BlanksBefore == 0) ? ToReading(run, line, end) : null;
            if (reading is not null) yield return reading;
            isAboutStorage = mentions || reading is not null;
            line = end;
        }
    }

    /// <summary>The names of a paragraph that speaks of storage, or follows one that does without a blank line.</summary>
    private TableReading? ToReading(LineRun run, int start, int end)
    {
        var lines = Enumerable.Range(start, end - start).ToArray();
        var code = TemplateCode.In(run, lines);
        var names = lines.SelectMany(line => NameGrammar.FindIn(run[line].Text).Select(name => new CellSlice(line, name.Start, name.Length, FragmentJoin.Break)))
            .Where(name => !TemplateCode.Holds(code, name))
            .ToArray();
        if (names.Length == 0) return null;
        var isShort = (long)names.Length * lines.Sum(line => run[line].Text.Length) <= MostQuoted;
        var rows = isShort ? BySentences(run, start, end, names) : Array.ConvertAll(names, name => new[] { new ReadCell([name], CellOrigin.Quoted) });
        var reading = new TableReading(Name, start, end, rows, 0, Text * names.Length);
        return reading with { Dropped = Conservation.Leftovers(run, reading, isShort ? "marker" : "text") };
    }

    /// <summary>A row for each sentence with names; sentences without any go with the one before, or with the first.</summary>
    private static ReadCell[][] BySentences(LineRun run, int start, int end, CellSlice[] names)
    {
        (int Line, int At) row = (start, LineForms.Marker(run[start])?.ContentStart ?? 0), last = (end - 1, run[end - 1].Text.Length);
        var (rows, sentence, ofRow, held) = (new List<(ReadCell Names, CellSlice? Period, ReadCell Sentence)>(), row, 0, 0);
        foreach (var place in SentenceStarts.In(run, start, end).Append(last))
        {
            var next = held;
            while (next < names.Length && (names[next].Line, names[next].Start).CompareTo(place) < 0) next++;
            if (next > held && held > ofRow)
            {
                rows.AddRange(Rows(held, sentence));
                (ofRow, row) = (held, sentence);
            }
            (held, sentence) = (next, place);
        }
        rows.AddRange(Rows(names.Length, last));
        var hasPeriods = rows.Exists(read => read.Period is not null);
        return [.. rows.Select(read => hasPeriods ? [read.Names, Quoted(read.Period), read.Sentence] : new[] { read.Names, read.Sentence })];

        IEnumerable<(ReadCell Names, CellSlice? Period, ReadCell Sentence)> Rows(int endOfNames, (int Line, int At) to)
        {
            var (own, words) = (names[ofRow..endOfNames], run.Between(row, to));
            var periods = PeriodsInText.Of(run, own, words);
            return Array.TrueForAll(periods, period => period == periods[0])
                ? [(new ReadCell(own, CellOrigin.Quoted), periods[0], new ReadCell(words))]
                : own.Select((name, index) => (Quoted(name), periods[index], new ReadCell(words, index == 0 ? CellOrigin.Stated : CellOrigin.Quoted)));
        }
    }

    private static ReadCell Quoted(CellSlice? words) => words is { } slice ? new ReadCell([slice], CellOrigin.Quoted) : ReadCell.Empty;
}
