using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// How far the texts of each column reach. A header may be wider than what stands below it and reach into the white beside its column,
/// or so close to the next header that only a space more than a word's parts them.
/// </summary>
internal sealed class ColumnTexts
{
    /// <summary>Wider than the space between two words of a header: share of the font size, and times the narrowest space beside it.</summary>
    private const double WiderThanSpace = 0.4, WiderThanOthers = 1.5;

    /// <summary>Points that a text reaches over another column's texts before it stands in both.</summary>
    private const double Slack = 1;

    private readonly List<(double From, double To)> reaches;

    private ColumnTexts(List<(double From, double To)> reaches) => this.reaches = reaches;

    /// <param name="rows">Those whose texts keep to the columns count.</param>
    public static ColumnTexts Of(IReadOnlyList<IReadOnlyList<PageLine>> rows, IReadOnlyList<double> columns)
    {
        var within = rows.SelectMany(row => row).SelectMany(line => RowsToTable.Runs(line, columns)).Where(run => run.Column == run.LastColumn)
            .ToLookup(run => run.Column, run => PageLine.Of(run.Words).Box);
        return new ColumnTexts(Enumerable.Range(0, columns.Count - 1).Select(column => within[column].Any()
            ? (within[column].Min(box => box.Left), within[column].Max(box => box.Right))
            : (columns[column], columns[column + 1])).ToList());
    }

    /// <summary>A stretch of a line in the columns above or below whose texts it stands, in pieces where it is several headers.</summary>
    public IEnumerable<(int Column, int LastColumn, List<PageWord> Words)> Place(
        (int Column, int LastColumn, List<PageWord> Words) run, double fontSize) =>
        run.Column == run.LastColumn ? [run] : Pieces(run.Words, fontSize).Select(ToColumns);

    /// <summary>The words, parted where they leave more than a space above the white between two columns.</summary>
    private IEnumerable<List<PageWord>> Pieces(List<PageWord> words, double fontSize)
    {
        var spaces = words.Zip(words.Skip(1), (left, right) => right.Box.Left - left.Box.Right).ToList();
        var parting = Math.Max(WiderThanSpace * fontSize, spaces.Count > 1 ? WiderThanOthers * spaces.Min() : 0);
        var piece = new List<PageWord>();
        foreach (var word in words)
        {
            if (piece.Count > 0 && word.Box.Left - piece[^1].Box.Right >= parting && IsBetweenColumns(piece[^1].Box.Right, word.Box.Left))
            {
                yield return piece;
                piece = [];
            }
            piece.Add(word);
        }
        yield return piece;
    }

    private bool IsBetweenColumns(double from, double to) =>
        reaches.Zip(reaches.Skip(1)).Any(pair => from < pair.Second.From && to > pair.First.To);

    private (int Column, int LastColumn, List<PageWord> Words) ToColumns(List<PageWord> words)
    {
        var (from, to) = (words.Min(word => word.Box.Left), words.Max(word => word.Box.Right));
        var over = Enumerable.Range(0, reaches.Count).Where(column => from < reaches[column].To - Slack && to > reaches[column].From + Slack).ToList();
        if (over.Count == 0) over.Add(Enumerable.Range(0, reaches.Count).MinBy(column => Distance(reaches[column], (from + to) / 2)));
        return (over[0], over[^1], words);
    }

    private static double Distance((double From, double To) reach, double place) => Math.Max(Math.Max(reach.From - place, place - reach.To), 0);
}
