using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Glued;

/// <summary>Finds lines of header words that nothing parts: "NameProviderPurposeDuration".</summary>
internal static class GluedHeader
{
    private const int LongestHeader = 160;

    private const int MostStretches = 16;

    /// <summary>Stretches of one header ("DataKey").</summary>
    private const int MostOfOne = 3;

    /// <summary>Words are a header from this strength on.</summary>
    private const double IsHeader = 0.55;

    /// <summary>Words of a header that no list knows.</summary>
    private const int MostUnknownWords = 3;

    /// <summary>What it costs that a header is not known, so that one is taken only between known ones.</summary>
    private const double Unknown = -0.5;

    /// <summary>The header that a line is from end to end; null when it is none, or does not head the names of cookies.</summary>
    public static TableHeader? At(LineRun run, int line)
    {
        var text = run[line].Text;
        if (text.Length > LongestHeader || run[line].HasTab || run[line].Evidence.EndsSentence) return null;
        var stretches = Seams.Stretches(text);
        if (stretches.Count is < 2 or > MostStretches) return null;
        return Header(run, line, Cover(text, stretches, preferShort: false)) ?? Header(run, line, Cover(text, stretches, preferShort: true));
    }

    private static TableHeader? Header(LineRun run, int line, List<(int Start, int End)>? headers)
    {
        if (headers is not { Count: > 1 }) return null;
        var cells = headers.Select(header => ReadCell.Of(new CellSlice(line, header.Start, header.End - header.Start))).ToArray();
        string[] words = [.. cells.Select(cell => run.TextOf(cell.Slices))];
        return JoinedHeader.AreHeaders(words) && HeadTwoFields(words) ? new TableHeader(line, line + 1, [cells], cells.Length) : null;
    }

    /// <summary>"CookieName" is one header, not two.</summary>
    private static bool HeadTwoFields(string[] headers) =>
        headers.Select(HeaderWords.Match).Where(match => match.Count > 0).Select(match => match[0].Field).Distinct().Count() > 1;

    /// <summary>The stretches grouped to headers that are the strongest together; null when some cannot be one.</summary>
    /// <param name="preferShort">Whether "CookieCategory" is rather the headers of two columns than of one.</param>
    private static List<(int Start, int End)>? Cover(string text, List<(int Start, int End)> stretches, bool preferShort)
    {
        var best = new (double Score, int From)[stretches.Count + 1];
        for (int end = 1; end <= stretches.Count; end++)
        {
            best[end] = (double.NegativeInfinity, 0);
            for (int from = Math.Max(0, end - MostOfOne); from < end; from++)
            {
                var score = best[from].Score + Worth(text[stretches[from].Start..stretches[end - 1].End], end - from);
                if (score > best[end].Score || preferShort && score == best[end].Score) best[end] = (score, from);
            }
        }
        return double.IsNegativeInfinity(best[^1].Score) ? null : Trace(stretches, best);
    }

    private static double Worth(string words, int stretches)
    {
        var evidence = new CellEvidence(words.Trim());
        if (evidence.Header >= IsHeader) return stretches * evidence.Header;
        return stretches == 1 && evidence.StartsUpper && evidence.WordCount <= MostUnknownWords ? Unknown : double.NegativeInfinity;
    }

    private static List<(int Start, int End)> Trace(List<(int Start, int End)> stretches, (double Score, int From)[] best)
    {
        var headers = new List<(int Start, int End)>();
        for (int end = stretches.Count; end > 0; end = best[end].From)
        {
            headers.Insert(0, (stretches[best[end].From].Start, stretches[end - 1].End));
        }
        return headers;
    }
}
