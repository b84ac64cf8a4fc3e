namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Blocks of rows that stand one cell a line, column after column, where it is seen what parts the columns: each one's header, or blank
/// lines. Every column is dealt out to the same number of cells; the number that fits the columns best is taken.
/// </summary>
/// <param name="first">The lines of the headers where each heads its own column; empty where they stand above the table.</param>
internal sealed class ColumnBlocks(LineRun run, IReadOnlyList<BurstColumn> columns, IReadOnlyList<int> first, ColumnStacks stacks) : IRowForm
{
    /// <summary>Lines of one column.</summary>
    public const int MostLines = 400;

    private const int MostRows = 60;

    /// <summary>What a block is worth whose last column ends where a blank line stands, as the columns before it do.</summary>
    private const double EndsAtBlank = 2;

    /// <summary>What a blank line between two columns is worth where none stands inside them.</summary>
    private const double PartedByBlank = 0.5;

    /// <summary>
    /// What a blank line inside a column is worth, or between a header and its cells, in a table that has few: such a header is a title.
    /// </summary>
    private const double BlankInside = -1.5;

    /// <summary>Share of lines with a blank one above them from which blank lines say nothing.</summary>
    private const double MostBlanks = 0.5;

    /// <summary>What a column is worth that has as many lines as the first: its cells are not wrapped, and none is missing.</summary>
    private const double AsLongAsFirst = 1.5;

    /// <summary>The names of a table's first block are this likely on average, plain words among them: below other words stands no table.</summary>
    private const double LeastForName = -0.7;

    /// <summary>What the headers are worth when they come again over the next block.</summary>
    private const double RepeatedHeaders = 2;

    /// <summary>A block of one column after another is rarer than rows, and needs that much more evidence for each of its rows.</summary>
    private const double RowPrior = -0.3;

    /// <summary>Ends that are this much worse than the best may still turn out right with what follows.</summary>
    private const double EndBeam = 4;

    /// <summary>Without headers, paragraphs between blank lines could be such columns.</summary>
    private readonly bool hasHeaders = columns.Any(column => column.Model.HeaderStrength > 0);

    public IEnumerable<RowStep> StepsFrom(int line)
    {
        if (first.Count > 0 && line == first[0]) return Headed(first);
        if (HeadersAt(line) is not { } headers) return hasHeaders ? Parted(line) : [];
        DroppedSlice[] dropped = [.. headers.Select(at => new DroppedSlice(CellSlice.Whole(at, run[at]), "repeated-header"))];
        return Headed(headers).Select(step => step with { Score = step.Score + RepeatedHeaders, Dropped = dropped });
    }

    /// <summary>The lines at which the table's headers stand again, each above cells of its own; null when they do not.</summary>
    private int[]? HeadersAt(int line)
    {
        var headers = new int[columns.Count];
        for (int column = 0, at = line; column < headers.Length; column++, at++)
        {
            var end = column == 0 ? line + 1 : Math.Min(run.Count, at + MostLines);
            while (at < end && !Holds(at, columns[column].Model.Header)) at++;
            if (at >= end) return null;
            headers[column] = at;
            if (column > 0 && at == headers[column - 1] + 1) return null;
        }
        return headers;
    }

    private bool Holds(int line, string header) => header.Length > 0 && run[line].Trimmed == header;

    private IEnumerable<RowStep> Headed(IReadOnlyList<int> headers)
    {
        var start = headers[^1] + 1;
        var limit = Math.Min(run.Count, start + MostLines);
        for (int line = start; line < limit; line++)
        {
            if (Holds(line, columns[0].Model.Header)) limit = line;
        }
        LineSpan[] closed = [.. headers.SkipLast(1).Select((line, column) => new LineSpan(line + 1, headers[column + 1]))];
        var cells = closed.Sum(span => span.End - span.Start);
        var blanks = closed.Sum(span => Enumerable.Range(span.Start, span.End - span.Start).Count(line => run[line].BlanksBefore > 0));
        var form = blanks < MostBlanks * cells ? BlankInside * blanks : 0;
        var steps = Steps(headers[0], [.. closed, new LineSpan(start, limit) { IsOpen = true }], form);
        return blanks == 0 && BlankEnd(start, limit) is { } end ? steps.Concat(Steps(headers[0], [.. closed, new LineSpan(start, end)], EndsAtBlank)) : steps;
    }

    /// <summary>The blank line, or the end of the lines, that ends a column; null where it is too long for one.</summary>
    private int? BlankEnd(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && run[end].BlanksBefore == 0) end++;
        return end <= limit && end - start < MostLines ? end : null;
    }

    /// <summary>The block whose columns are the stretches between blank lines.</summary>
    private IEnumerable<RowStep> Parted(int line)
    {
        var spans = new LineSpan[columns.Count];
        for (int column = 0, at = line; column < spans.Length; column++)
        {
            if (at >= run.Count || run[at].HasTab) return [];
            var start = at++;
            while (at < run.Count && run[at].BlanksBefore == 0 && at - start < MostLines) at++;
            if (at < run.Count && run[at].BlanksBefore == 0) return [];
            spans[column] = new LineSpan(start, at);
        }
        return Steps(line, spans, PartedByBlank * spans.Length);
    }

    private IEnumerable<RowStep> Steps(int start, LineSpan[] spans, double form)
    {
        var held = new ColumnStack[spans.Length];
        for (int column = 0; column < spans.Length; column++)
        {
            if (spans[column].Start >= spans[column].End) yield break;
            held[column] = stacks.Of(columns[column], spans[column]);
        }
        var isFirst = first.Count > 0 && start == first[0];
        // Any few lines with blank ones between them could be one row; under its own headers it is one.
        var least = isFirst || spans[0].Start == start ? 2 : 1;
        var most = Math.Min(MostRows, spans.Where(span => !span.IsOpen).Min(span => span.End - span.Start));
        var (best, bestScore) = (0, double.NegativeInfinity);
        for (int height = least; height <= most; height++)
        {
            if (!Array.TrueForAll(held, stack => stack.CanHold(height) && (!isFirst || MayBeNames(stack, height)))) continue;
            var score = held.Sum(stack => stack.Score(height)) + RowPrior * height;
            if (score > bestScore) (best, bestScore) = (height, score);
        }
        if (best == 0) yield break;
        var closed = spans.Count(span => !span.IsOpen && span.End - span.Start == best);
        if (closed > 1 && !spans[0].IsOpen && spans[0].End - spans[0].Start == best) form += AsLongAsFirst * (closed - 1);
        foreach (var (end, score) in held[^1].Ends(best, EndBeam))
        {
            yield return new RowStep(
                start, end, RowMode.BurstColumns, Rows(held, best, end), bestScore - held[^1].Score(best) + score + form, "regrouped-columns");
        }
    }

    private static bool MayBeNames(ColumnStack stack, int height) => !stack.HoldsNames || stack.Score(height) >= LeastForName * height;

    private static ReadCell[][] Rows(ColumnStack[] held, int height, int end)
    {
        var cells = held.Select((stack, column) => stack.Cells(height, column == held.Length - 1 ? end : stack.Limit)).ToArray();
        return [.. Enumerable.Range(0, height).Select(row => Array.ConvertAll(cells, column => column[row]))];
    }
}
