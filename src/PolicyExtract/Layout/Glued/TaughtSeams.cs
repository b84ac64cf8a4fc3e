namespace PolicyExtract.Layout.Glued;

/// <summary>
/// Places inside words at which a cell may begin because the lines of a text, taken together, say so: what follows stands in several of them
/// behind different letters ("sbFacebook", "datrFacebook"), or lines that begin alike go on differently ("Marketingdatr", "Marketingsb").
/// </summary>
internal sealed class TaughtSeams
{
    /// <summary>Characters that must be the same in several lines: behind a seam, before one.</summary>
    private const int SameBehind = 6, SameBefore = 4;

    /// <summary>Lines above and below, in their order as texts, that a line's beginning is compared with.</summary>
    private const int MostCompared = 20;

    /// <summary>Lines that teach, and characters of each.</summary>
    private const int MostLines = 2000, LongestLine = 4000;

    private readonly Dictionary<string, Stretch> stretches = new(StringComparer.Ordinal);
    private readonly string[] sorted;

    public TaughtSeams(LineRun run)
    {
        sorted = [.. run.Lines
            .Where(line => !line.HasTab && line.Trimmed.Length <= LongestLine)
            .Select(line => line.Trimmed).Distinct(StringComparer.Ordinal).Take(MostLines).Order(StringComparer.Ordinal)];
        for (int line = 0; line < sorted.Length; line++) Add(line);
    }

    /// <summary>For each character of a text, whether a cell may begin at it.</summary>
    /// <param name="mayOpenAlike">Whether the lines may begin with cells that recur, which names do not.</param>
    public bool[] In(string text, bool mayOpenAlike)
    {
        var seams = new bool[text.Length + 1];
        var known = stretches.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 1; at + SameBehind <= text.Length; at++)
        {
            seams[at] = MayPart(text, at) && known.TryGetValue(text.AsSpan(at, SameBehind), out var stretch) && stretch.Before is null;
        }
        if (mayOpenAlike) AddBranches(text, seams);
        return seams;
    }

    private void Add(int line)
    {
        var text = sorted[line];
        for (int at = 1; at + SameBehind <= text.Length; at++)
        {
            if (!MayPart(text, at)) continue;
            var key = text.Substring(at, SameBehind);
            stretches[key] = !stretches.TryGetValue(key, out var known) ? new(line, text[at - 1])
                : known.Before == text[at - 1] || known.Line == line ? known
                : known with { Before = null };
        }
    }

    /// <summary>Marks where the beginning that a line shares with others ends.</summary>
    private void AddBranches(string text, bool[] seams)
    {
        var trimmed = text.Trim();
        var (indent, index) = (text.Length - text.AsSpan().TrimStart().Length, Array.BinarySearch(sorted, trimmed, StringComparer.Ordinal));
        if (index < 0) return;
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var shared = trimmed.Length;
            for (int other = index + step, left = MostCompared; other >= 0 && other < sorted.Length && left > 0; other += step, left--)
            {
                shared = Math.Min(shared, trimmed.AsSpan().CommonPrefixLength(sorted[other]));
                if (shared < SameBefore) break;
                if (shared < trimmed.Length && MayPart(trimmed, shared)) seams[indent + shared] = true;
            }
        }
    }

    /// <summary>Whether a character is inside a word, and no number.</summary>
    private static bool MayPart(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && (char.IsLetter(text[at]) || text[at] == '_' || char.IsDigit(text[at]) && !char.IsDigit(text[at - 1]));

    /// <summary>Characters that stand inside words.</summary>
    /// <param name="Line">The first line in which they do.</param>
    /// <param name="Before">The character before them; null where lines have different ones.</param>
    private readonly record struct Stretch(int Line, char? Before);
}
