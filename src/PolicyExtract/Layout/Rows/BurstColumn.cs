using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Rows;

/// <summary>What the lines from a table's first on are worth as cells of one column, wrapped or not; each is worked out once.</summary>
internal sealed class BurstColumn(LineRun run, CellTexts texts, ColumnModel model, int start)
{
    /// <summary>A line is a value of a column from these log-odds on.</summary>
    public const double Fits = 0.8;

    /// <summary>Lines that a cell of running words may wrap over.</summary>
    private const int MostProseLines = 12;

    /// <summary>Lines that a short cell (a period, a host) may wrap over.</summary>
    private const int MostShortLines = 5;

    /// <summary>Lines that a list of names may take when a converter has put each, and each comma, on a line of its own.</summary>
    private const int MostNameLines = 9;

    /// <summary>Half for the side that joins, half for the side that parts, so that a break counts once.</summary>
    private const double BreakWeight = 0.5;

    private const double MostForBoundary = 0.4;

    /// <summary>Running text wraps as well, so that lines go on speaks little for a table.</summary>
    public const double MostForWrap = 0.15;

    /// <summary>A heading that the format, or a chapter's number, marks ends a table: it is seldom a cell.</summary>
    private const double MarkedHeading = -2;

    /// <summary>Likelihood of a name from which it may stand behind hash signs: nobody writes anything but headings with them.</summary>
    private const double HashedName = 0.6;

    /// <summary>A line that is a header for sure, and no value of the column, is seldom a cell.</summary>
    private const double HeaderAsCell = -1.5;

    /// <summary>No cell begins with a comma or a closing bracket.</summary>
    private const double OpensWithMark = -4;

    /// <summary>A name behind a bullet is the head of a list's item rather than a cell.</summary>
    private const double BulletedName = -4;

    /// <summary>A sign ended the cell of the line above, or ends it farther down; the cell has none where those of the header have.</summary>
    private const double EndsWithSign = -16, GoesOnToSign = 3, LacksSign = -8;

    /// <summary>A name for sure is no cell of running words, and no such cell announces the name below it.</summary>
    private const double NoProse = -3;

    /// <summary>Two lines that the run never shows apart are pieces of one value.</summary>
    private const double StaysTogether = 4;

    /// <summary>A line that stands between others each time is a cell.</summary>
    private const double ComesApart = -2.5;

    private readonly bool isSigned = start > 0 && run[start - 1].EndsCell is true;
    private readonly List<double[]?> fits = [];
    private readonly PerLine against = new(start);
    private readonly PerLine rowBreaks = new(start);
    private readonly PerLine columnBreaks = new(start);
    private CellStyle columnBreaksStyle;

    public ColumnModel Model => model;

    public int MostLines { get; } = MostLinesOf(model);

    /// <summary>Lines that a cell of a column may take.</summary>
    public static int MostLinesOf(ColumnModel model) =>
        model.HoldsProse ? MostProseLines : model.Field == CookieField.Name ? MostNameLines : MostShortLines;

    /// <summary>Log-odds that the words of the lines are one cell of the column; negative infinity where a line has tabs.</summary>
    public double Fit(int line, int length)
    {
        if (run[line].HasTab) return double.NegativeInfinity;
        while (fits.Count <= line - start) fits.Add(null);
        ref var known = ref (fits[line - start] ??= Unknown())[length - 1];
        return double.IsNaN(known) ? known = Weigh(line, length) : known;
    }

    /// <summary>Log-odds that the line goes on with the cell of the line above, where the lines of a row follow one another.</summary>
    public double ContinuesRow(int line)
    {
        ref var known = ref rowBreaks[line];
        return double.IsNaN(known) ? known = AreNames(line) ? StackedNames.GoesOn : Continues(line, model.Style) : known;
    }

    /// <summary>Whether a line and the one above it are sure names of which no sign says where their cells end: a cell may have several, one below the other.</summary>
    private bool AreNames(int line) =>
        model.Field == CookieField.Name && run[line - 1].EndsCell is null && StackedNames.Are(texts[line - 1], texts[line]);

    /// <summary>What it adds to a cell that the line goes on with it, where the lines of a row follow one another.</summary>
    public double WrapInRow(int line) =>
        Wrap(ContinuesRow(line)) + (AreNames(line) ? StackedNames.OneMore : 0) + (texts.PartsFromLineAbove(line) ? ComesApart : 0);

    /// <summary>Takes the column's cells to be written in a style, for <see cref="ContinuesColumn"/>.</summary>
    public void TakeStyle(CellStyle style)
    {
        if (style != columnBreaksStyle) columnBreaks.Clear();
        columnBreaksStyle = style;
    }

    /// <summary>The same where the cells of the column follow one another: there a value that comes again brings its lines again.</summary>
    public double ContinuesColumn(int line)
    {
        ref var known = ref columnBreaks[line];
        return double.IsNaN(known)
            ? known = Continues(line, columnBreaksStyle) + (texts.StaysWithLineAbove(line) ? StaysTogether : 0)
            : known;
    }

    /// <summary>What a break inside a cell adds to it.</summary>
    /// <param name="continues">Log-odds that the line after it goes on with the cell.</param>
    public static double Wrap(double continues) => Math.Min(MostForWrap, BreakWeight * continues);

    /// <summary>
    /// What a break between two cells adds to the first. That lines part is the rule, so it speaks little for a table; that they go on
    /// speaks against it.
    /// </summary>
    public static double Boundary(double continues) => Math.Min(MostForBoundary, -BreakWeight * continues);

    /// <summary>The lines from one on as a cell.</summary>
    /// <param name="withoutBullets">Whether the bullets before the points of running words are left out.</param>
    public ReadCell Cell(int line, int length, bool withoutBullets = false)
    {
        var pieces = new CellSlice[length];
        for (int at = 0; at < length; at++) pieces[at] = withoutBullets && HasBullet(line + at) ? LineForms.Content(run, line + at) : CellSlice.Whole(line + at, run[line + at]);
        return model.Join(run, pieces);
    }

    private bool HasBullet(int line) =>
        model.Field != CookieField.Name && LineForms.Marker(run[line]) is { Text: [var bullet, ..], ContentStart: > 0 } && !char.IsLetterOrDigit(bullet);

    private double[] Unknown()
    {
        var unknown = new double[MostLines];
        Array.Fill(unknown, double.NaN);
        return unknown;
    }

    private double Weigh(int line, int length)
    {
        var last = line + length - 1;
        if (run[last].HasTab || texts.StartsTable(last)) return double.NegativeInfinity;
        if (IsHashed(last) && (length > 1 || !MayBeHashedName(line)) || length == 2 && IsHashed(line)) return double.NegativeInfinity;
        if (length > 1 && double.IsNegativeInfinity(Fit(line, length - 1))) return double.NegativeInfinity;
        var cell = texts.Joined(line, length);
        // Of a long text no word counts, but many names one below the other are still names.
        var areNames = cell.IsLong && length > 1 && Enumerable.Range(line + 1, length - 1).All(AreNames);
        var score = model.Score(areNames ? texts[line] : cell);
        if (isSigned && run[last].EndsCell is not true) score += LacksSign;
        if (texts[line].StartsWithClosingMark) score += OpensWithMark;
        if (model.Field == CookieField.Name && LineForms.Marker(run[line]) is not null) score += BulletedName;
        if (model.Field == CookieField.Purpose && IsNoProse(line, last)) score += NoProse;
        for (int at = line; at < line + length; at++) score += Against(at);
        return score;
    }

    private bool IsNoProse(int line, int last) =>
        line == last && StackedNames.IsSure(texts[line])
        || last + 1 < run.Count && BurstTitles.Announces(texts[last]) && StackedNames.IsSure(texts[last + 1]);

    private double Continues(int line, CellStyle style) => run[line - 1].EndsCell switch
    {
        true => EndsWithSign,
        false => GoesOnToSign + Math.Max(0, Written(line, style)),
        null => Written(line, style),
    };

    private double Written(int line, CellStyle style) => WrapEvidence.Continues(texts[line - 1], texts[line], model, style);

    private bool IsHashed(int line) => run[line].Role != LineRole.Heading && LineForms.IsMarkedHeading(run[line]);

    private bool MayBeHashedName(int line) =>
        model.Field == CookieField.Name && NameGrammar.Likelihood(run[line].Text[LineForms.HeadingStart(run[line])..].Trim()) >= HashedName;

    /// <summary>What speaks against a line as a piece of any cell of the column.</summary>
    private double Against(int line)
    {
        ref var known = ref against[line];
        if (!double.IsNaN(known)) return known;
        known = LineForms.IsMarkedHeading(run[line]) || LineForms.IsNumberedTitle(run[line]) ? MarkedHeading : 0;
        if (HeaderFinder.IsHeaderLine(run[line]) && model.Score(texts[line]) < Fits) known += HeaderAsCell;
        return known;
    }
}
