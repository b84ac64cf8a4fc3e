using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Titles between rows that stand one cell a line: a category, a company, an announcement or a link right above a name. Each is a row of its
/// first cell alone.
/// </summary>
internal sealed class BurstTitles(LineRun run, IReadOnlyList<ColumnModel> columns) : IRowForm
{
    /// <summary>What it costs that a line is no row's.</summary>
    private const double Title = -1;

    private const double SureName = 0.6, Hardly = 0.3, Told = 0.6;

    private const int MostWords = 6, FewestWords = 3;

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (columns[0].Field != CookieField.Name || !IsTitle(line)) yield break;
        ReadCell[] row = [HeaderFinder.Cell(run, line), .. Enumerable.Repeat(ReadCell.Empty, columns.Count - 1)];
        yield return new RowStep(line, line + 1, RowMode.Furniture, [row], Title);
    }

    private bool IsTitle(int line)
    {
        if (run[line].HasTab || line + 1 >= run.Count || run[line + 1].HasTab || run[line + 1].Evidence.Name < SureName) return false;
        return MayBe(run[line].Evidence) || Announces(run[line].Evidence) || IsLink(run[line].Evidence);
    }

    /// <summary>Whether words announce what stands below: "The following are set by us:".</summary>
    public static bool Announces(CellEvidence words) => words.WordCount >= FewestWords && words.Text.TrimEnd() is [.., ':' or '：'];

    /// <summary>Whether it is an address, and no more: where to read of the names below.</summary>
    public static bool IsLink(CellEvidence words) => words.WordCount == 1 && words.Text.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether words may be the title of the names below: a category or a company, and no value of another kind.</summary>
    public static bool MayBe(CellEvidence title) =>
        title is { WordCount: <= MostWords, EndsSentence: false } && Math.Max(title.Category, title.Provider) >= Told
        && Math.Max(Math.Max(title.Name, title.Host), Math.Max(title.Party, title.Duration)) < Hardly;
}
