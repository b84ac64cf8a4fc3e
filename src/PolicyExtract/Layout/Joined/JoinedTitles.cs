using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Joined;

/// <summary>
/// Titles between rows whose cells follow one another in a line: a category or a company above a line that begins with a name, also with
/// sentences about it in between. Each is a row of its second cell alone: no name is in it.
/// </summary>
internal sealed class JoinedTitles(LineRun run, JoinedWords words, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>What it costs that lines are no row's.</summary>
    private const double Title = -1;

    /// <summary>Lines of sentences below a title.</summary>
    private const int MostSentences = 4;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (columns.Count < 2 || columns[0].Field != CookieField.Name || run[line].HasTab || !BurstTitles.MayBe(run[line].Evidence)) yield break;
        if (End(line) is not { } end) yield break;
        var slices = Enumerable.Range(line, end - line).Select(at => CellSlice.Whole(at, run[at], FragmentJoin.Break)).ToArray();
        ReadCell[] row = [ReadCell.Empty, new ReadCell(slices), .. Enumerable.Repeat(ReadCell.Empty, columns.Count - 2)];
        yield return new RowStep(line, end, RowMode.Furniture, [row], Title);
    }

    /// <summary>The line with the name below a title; null where none stands there.</summary>
    private int? End(int title)
    {
        var line = title + 1;
        while (line < run.Count && line <= title + MostSentences && !BeginsWithName(line) && IsSentence(line)) line++;
        return line < run.Count && BeginsWithName(line) ? line : null;
    }

    private bool BeginsWithName(int line) => !run[line].HasTab && words.FirstOf(line) < words.FirstOf(line + 1) && words.IsSureName(words.FirstOf(line));

    private bool IsSentence(int line) => run[line] is { HasTab: false, Evidence.EndsSentence: true };
}
