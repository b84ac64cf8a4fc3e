using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// Finds headers that stand one below the other and of which some go over several lines: the ways to part the lines into headers that
/// say most, by dynamic programming. Which of them is right the rows below have to tell.
/// </summary>
internal sealed class WrappedHeaders
{
    /// <summary>A text is taken for a header from this strength on.</summary>
    private const double IsHeader = 0.6;

    /// <summary>Lines each of which could be a header are one only when nothing but that header is written so.</summary>
    private const double SureHeader = 0.95;

    /// <summary>Lines that are looked at, lines of one header, and its words.</summary>
    private const int MostLines = 24, MostLinesOfHeader = 4, MostWords = 7;

    private const int MostColumns = 9;

    /// <summary>What a header that is surely one is worth, and what one of which nothing is known.</summary>
    private const double Known = 2, Unknown = -1;

    /// <summary>Two columns of one field are rare; the second is more likely the rest of the first's header.</summary>
    private const double SameField = -2;

    /// <summary>A header that opens in the middle of one: behind an article, or with a small letter where the first has a capital.</summary>
    private const double OpensInside = -3;

    private const int MostUnknown = 2;

    /// <summary>Columns that a table has for each header of which nothing is known.</summary>
    private const int ColumnsOfUnknown = 3;

    /// <summary>Ways kept for each line, and ways that come out.</summary>
    private const int MostWays = 4, MostHeaders = 2;

    /// <summary>Ways that are worth so much less than the best do not come out.</summary>
    private const double Near = 2.5;

    private readonly LineRun run;
    private readonly int start;
    private readonly int end;
    private readonly bool areApart;
    private readonly List<Way>[] ways;

    private WrappedHeaders(LineRun run, int start, int end, bool areApart)
    {
        (this.run, this.start, this.end, this.areApart) = (run, start, end, areApart);
        ways = [.. Enumerable.Range(start, end - start + 1).Select(_ => new List<Way>())];
        ways[0].Add(new Way(0, null, start, default, 0, 0, false, false));
    }

    /// <summary>The headers that may begin at a line, at least one of which is wrapped, the likeliest first.</summary>
    public static IEnumerable<TableHeader> At(LineRun run, int line)
    {
        if (!MayOpen(run, line)) return [];
        var end = End(run, line, isBlankAllowed: false);
        var together = end - line > 2 ? new WrappedHeaders(run, line, end, areApart: false).Found() : [];
        // One blank line between all headers, or none at all.
        if (end == run.Count || run[end].BlanksBefore == 0 || end - line > MostLinesOfHeader) return together;
        return together.Concat(new WrappedHeaders(run, line, End(run, line, isBlankAllowed: true), areApart: true).Found());
    }

    private static int End(LineRun run, int line, bool isBlankAllowed)
    {
        var end = line + 1;
        while (end < run.Count && end - line < MostLines && MayBePart(run[end]) && (isBlankAllowed || run[end].BlanksBefore == 0)) end++;
        return end;
    }

    private static bool MayOpen(LineRun run, int line)
    {
        if (!MayBePart(run[line])) return false;
        for (int count = 1; count <= MostLinesOfHeader && line + count <= run.Count && (count == 1 || MayBePart(run[line + count - 1])); count++)
        {
            if (run.Texts.Joined(line, count).Header >= IsHeader) return true;
        }
        return false;
    }

    /// <summary>Whether a line may be a piece of a header: a few words that are no value.</summary>
    private static bool MayBePart(LayoutLine line) =>
        !line.HasTab && line.Evidence.WordCount <= MostWords && !HeaderFinder.EndsSentence(line)
        && (line.Evidence.Header >= IsHeader || Math.Max(Math.Max(line.Evidence.Duration, line.Evidence.Name), Math.Max(line.Evidence.Host, line.Evidence.Provider)) < IsHeader);

    private IEnumerable<TableHeader> Found()
    {
        for (int line = start; line < end; line++)
        {
            foreach (var way in ways[line - start]) Extend(way, line);
        }
        var found = ways.SelectMany((list, at) => list.Select(way => (Way: way, End: start + at)))
            .Where(found => found.Way is { Columns: > 1, NamesCookies: true } && found.Way.Columns >= ColumnsOfUnknown * found.Way.UnknownCount)
            .OrderByDescending(found => found.Way.Score)
            .ToArray();
        return found
            .TakeWhile(other => other.Way.Score >= found[0].Way.Score - Near)
            .Where(found => found.Way.IsWrapped)
            .Take(MostHeaders)
            .Select(other => new TableHeader(start, other.End, [Row(other.Way, other.End)], other.Way.Columns)
            {
                Likelihood = other.Way.Score - found[0].Way.Score,
            });
    }

    private void Extend(Way way, int line)
    {
        if (way.Columns == MostColumns || areApart && line > start && run[line].BlanksBefore == 0) return;
        for (int count = 1; count <= MostLinesOfHeader && line + count <= end; count++)
        {
            if (count > 1 && run[line + count - 1].BlanksBefore > 0) return;
            if (Next(way, line, count) is { } next) Keep(ways[line + count - start], next);
        }
    }

    /// <summary>One more header; null where the lines can be none.</summary>
    private Way? Next(Way way, int line, int count)
    {
        var text = run.Texts.Joined(line, count);
        if (text.WordCount > MostWords) return null;
        var isKnown = text.Header >= (count > 1 ? LeastStrength(line, count) : IsHeader);
        if (!isKnown && (way.UnknownCount == MostUnknown || way.Columns == 0 || !MayBeUnknown(line, count))) return null;
        var score = way.Score + (isKnown ? Known * text.Header : Unknown);
        if (line > start && GoesOn(line)) score += OpensInside;
        var fields = way.Fields;
        if (isKnown && text.Headers is [var best, ..])
        {
            if (fields.Contains(best.Field)) score += SameField;
            fields = fields.With(best.Field);
        }
        return new Way(score, way, line, fields, way.Columns + 1, way.UnknownCount + (isKnown ? 0 : 1), way.IsWrapped || count > 1,
            way.NamesCookies || HeaderWords.HeadsNames(text.Headers));
    }

    /// <summary>How surely lines must be one header: more than each is by itself that opens like one.</summary>
    private double LeastStrength(int line, int count)
    {
        var openings = Enumerable.Range(line + 1, count - 1).Where(at => !GoesOn(at)).Select(at => run[at].Evidence.Header).ToArray();
        var areHeaders = openings.Length == count - 1 && run[line].Evidence.Header >= IsHeader && openings.All(strength => strength >= IsHeader);
        return Math.Max(areHeaders ? SureHeader : IsHeader, openings.DefaultIfEmpty(0).Max());
    }

    private bool GoesOn(int line) =>
        (run[line].Evidence.StartsLower && !run[start].Evidence.StartsLower)
        || run[line - 1].Evidence is { EndsOpen: true, Header: < SureHeader };

    /// <summary>Whether lines may be one header of unknown words: it opens like the others, and goes on in small letters.</summary>
    private bool MayBeUnknown(int line, int count) =>
        HeaderFinder.MayBeHeader(run[line]) && Enumerable.Range(line + 1, count - 1).All(GoesOn);

    private static void Keep(List<Way> kept, Way way)
    {
        var place = kept.FindIndex(other => other.Score < way.Score);
        kept.Insert(place < 0 ? kept.Count : place, way);
        if (kept.Count > MostWays) kept.RemoveAt(MostWays);
    }

    private ReadCell[] Row(Way last, int end)
    {
        var cells = new ReadCell[last.Columns];
        for (var (way, to) = (last, end); way.Before is { } before; (way, to) = (before, way.From))
        {
            cells[way.Columns - 1] = ReadCell.Of([.. Enumerable.Range(way.From, to - way.From).Select(line => CellSlice.Whole(line, run[line]))]);
        }
        return cells;
    }

    /// <summary>Lines parted into headers.</summary>
    /// <param name="Before">The headers before the last; null before the first.</param>
    /// <param name="From">First line of the last header.</param>
    /// <param name="Fields">Those that the headers most likely stand for.</param>
    private sealed record Way(
        double Score, Way? Before, int From, FieldSet Fields, int Columns, int UnknownCount, bool IsWrapped, bool NamesCookies);
}
