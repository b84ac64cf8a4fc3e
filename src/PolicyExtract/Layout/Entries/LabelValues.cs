namespace PolicyExtract.Layout.Entries;

/// <summary>What lines are worth as the value of a label.</summary>
internal sealed class LabelValues(LineRun run, LabelEvidence labels, NameOpenings openings)
{
    /// <summary>A value runs over at most this many lines.</summary>
    public const int MostLines = 12;

    /// <summary>The words of a value count this little or much: labels are a matter of form.</summary>
    private const double WorstFit = -2;
    private const double BestFit = 3;

    /// <summary>A line that opens with a name, or stands after a blank line, seldom goes on with the value above it.</summary>
    private const double OpensWithName = -1.5;
    private const double AfterBlankLine = -2;

    /// <summary>What a blank line takes away besides where blank lines part the records.</summary>
    private const double BetweenRecords = -3;

    /// <summary>A number before the words is that of the next chapter rather than of a value.</summary>
    private const double Numbered = -3;

    /// <summary>Nor does a line that stands farther left than the label.</summary>
    private const double Dedented = -3;

    /// <summary>A period, a host or the like that is whole does not go on.</summary>
    private const double Complete = -2;
    private const double CompleteFit = 1;

    /// <summary>
    /// A paragraph of its own below a value of prose, and those behind it: they are rather passed over before a label that names a cookie, but
    /// not before others.
    /// </summary>
    private const double NewParagraph = -1.6, MoreParagraphs = -0.1;

    /// <summary>Words of such a paragraph.</summary>
    private const int FewestWords = 5;

    /// <summary>Characters of the rest of a line by which it is judged: a longer one is prose or no text at all.</summary>
    private const int JudgedLength = 4096;

    private readonly Dictionary<string, ColumnModel> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<LabelMark, double> heads = [];
    private readonly Dictionary<(LabelMark Mark, int End), double> fits = [];
    private readonly double?[] continues = new double?[run.Count];
    private readonly bool isSpread = IsSpread(run);

    /// <summary>Characters after which values wrap; 0 while unknown.</summary>
    public int WrapWidth { get; private set; }

    /// <summary>Whether blank lines part the records, and hardly any value goes on below one.</summary>
    public bool ArePartedByBlanks { get; private set; }

    public void Learn(int wrapWidth, bool arePartedByBlanks)
    {
        if (wrapWidth == WrapWidth && arePartedByBlanks == ArePartedByBlanks) return;
        (WrapWidth, ArePartedByBlanks) = (wrapWidth, arePartedByBlanks);
        heads.Clear();
        Array.Clear(continues);
    }

    /// <summary>
    /// For each number of whole lines below the label's line, what they are worth with the rest of that line as the label's value.
    /// </summary>
    /// <param name="limit">Line that no value of the label reaches.</param>
    public double[] ByLines(LabelMark mark, int limit)
    {
        var count = Math.Max(0, Math.Min(limit, mark.Line + 1 + MostLines) - mark.Line - 1);
        var scores = new double[count + 1];
        scores[0] = SameLine(mark, run[mark.Line].Text.Length);
        var isBlank = IsBlank(mark, run[mark.Line].Text.Length);
        var paragraph = NewParagraph;
        for (int lines = 1; lines <= count; lines++)
        {
            var line = mark.Line + lines;
            if (lines == 1 && isBlank)
            {
                scores[lines] = First(mark, line);
                continue;
            }
            var goesOn = Continues(mark, line, scores[isBlank ? 1 : 0]);
            var isParagraph = goesOn < paragraph && IsParagraph(mark, line);
            scores[lines] = scores[lines - 1] + (isParagraph ? paragraph : goesOn);
            if (isParagraph) paragraph = MoreParagraphs;
        }
        return scores;
    }

    /// <summary>Whether a line holds whole sentences that a value of prose may have behind those above, no blank line between them.</summary>
    private bool IsParagraph(LabelMark mark, int line) =>
        run[line - 1].Evidence.EndsSentence && run[line] is { Evidence: { EndsSentence: true, WordCount: >= FewestWords }, BlanksBefore: 0, Role: not LineRole.Heading }
        && run[line].Indent >= run[mark.Line].Indent && LineForms.Marker(run[line]) is null && !openings.At(line) && ColumnOf(mark).HoldsProse;

    /// <summary>What the rest of a label's line, up to a character, is worth as its value.</summary>
    public double SameLine(LabelMark mark, int end)
    {
        if (IsBlank(mark, end)) return labels.Empty(mark);
        if (fits.TryGetValue((mark, end), out var known)) return known;
        var length = Math.Min(end - mark.ValueStart, JudgedLength);
        var text = EntrySigns.TrimEnd(run[mark.Line].Text.AsSpan(mark.ValueStart, length).Trim());
        return fits[(mark, end)] = Fit(mark, new CellEvidence(text.ToString()));
    }

    /// <summary>What the words before a label are worth as going on from the line above.</summary>
    public double Head(LabelMark next)
    {
        if (heads.TryGetValue(next, out var known)) return known;
        var words = new CellEvidence(run[next.Line].Text[..next.Start].Trim());
        return heads[next] = WrapEvidence.Continues(run[next.Line - 1].Evidence, words, CellStyle.Unknown with { Width = WrapWidth });
    }

    private double First(LabelMark mark, int line)
    {
        if (run[line].Role == LineRole.Heading) return double.NegativeInfinity;
        var fit = Fit(mark, run[line].Evidence);
        return LineForms.Marker(run[line]) is { Text: [>= '0' and <= '9', ..] } ? fit + Numbered : fit;
    }

    private double Continues(LabelMark mark, int line, double first)
    {
        var score = continues[line] ??= Continues(line);
        if (first > CompleteFit && !ColumnOf(mark).HoldsProse) score += Complete;
        return run[line].Indent < run[mark.Line].Indent ? score + Dedented : score;
    }

    private double Continues(int line)
    {
        var text = run[line];
        if (text.Role == LineRole.Heading) return double.NegativeInfinity;
        var score = WrapEvidence.Continues(run[line - 1].Evidence, text.Evidence, CellStyle.Unknown with { Width = WrapWidth });
        if (text.BlanksBefore > 0 && !isSpread) score += ArePartedByBlanks ? AfterBlankLine + BetweenRecords : AfterBlankLine;
        if (LineForms.Marker(text) is not null) score += AfterBlankLine;
        return openings.At(line) ? score + OpensWithName : score;
    }

    private double Fit(LabelMark mark, CellEvidence value)
    {
        return Math.Clamp(ColumnOf(mark).Score(value), WorstFit, BestFit);
    }

    private ColumnModel ColumnOf(LabelMark mark)
    {
        if (!columns.TryGetValue(mark.Key, out var column)) columns[mark.Key] = column = new ColumnModel(run.TextOf([mark.Slice]));
        return column;
    }

    private bool IsBlank(LabelMark mark, int end) => EntrySigns.TrimEnd(run[mark.Line].Text.AsSpan(mark.ValueStart, end - mark.ValueStart)).Length == 0;

    /// <summary>Whether blank lines stand nearly everywhere, and so say nothing.</summary>
    private static bool IsSpread(LineRun run)
    {
        const double Share = 0.7;
        return run.Lines.Count(line => line.BlanksBefore > 0) >= Share * run.Count;
    }
}
