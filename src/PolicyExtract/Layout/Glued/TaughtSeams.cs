using System.Runtime.InteropServices;

namespace PolicyExtract.Layout.Glued;

/// <summary>
/// Places inside words at which a cell may begin because the lines of a text, taken together, say so: what follows stands in several of them
/// behind different letters ("sbFacebook", "datrFacebook"), or lines that begin alike go on differently ("Marketingdatr", "Marketingsb").
/// </summary>
internal sealed class TaughtSeams
{
    /// <summary>Characters that must be the same in several lines: behind a seam, before one, before one where the lines begin.</summary>
    private const int SameBehind = 6, SameBefore = 8, SameOpening = 4;

    /// <summary>Lines above and below, in their order as texts, that a line's beginning is compared with.</summary>
    private const int MostCompared = 20;

    /// <summary>Characters of the lines that teach, one by one and together: each is kept with those around it.</summary>
    private const int LongestLine = 4000, MostCharacters = 100_000;

    private readonly NeighboursOfStretches before = new(), behind = new();
    private readonly string[] sorted;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="start">The first of the lines that teach.</param>
    public TaughtSeams(LineRun run, int start)
    {
        sorted = [.. UpToMost(run.Lines.Skip(start)).Order(StringComparer.Ordinal)];
        for (int line = 0; line < sorted.Length; line++) Add(line);
        foreach (var line in UpToMost(run.Lines))
        {
            foreach (var word in line.AsSpan().Split(' ')) words.Add(line.AsSpan()[word].Trim(".,;:!?()"));
        }
    }

    private static IEnumerable<string> UpToMost(IEnumerable<LayoutLine> lines)
    {
        var left = MostCharacters;
        return lines.Where(line => !line.HasTab && line.Trimmed.Length <= LongestLine)
            .Select(line => line.Trimmed).Distinct(StringComparer.Ordinal).TakeWhile(line => (left -= line.Length) >= 0);
    }

    /// <summary>For each character of a text, whether a cell may begin at it.</summary>
    /// <param name="mayOpenAlike">Whether the lines may begin with cells that recur, which names do not.</param>
    public bool[] In(string text, bool mayOpenAlike)
    {
        var seams = new bool[text.Length + 1];
        for (int at = 1; at < text.Length; at++)
        {
            seams[at] = MayPart(text, at) && (before.Differ(Behind(text, at)) || behind.Differ(Before(text, at)));
        }
        if (mayOpenAlike) AddBranches(text, seams);
        return seams;
    }

    /// <summary>Whether the letters before a seam, or those behind it, are a word that stands by itself elsewhere.</summary>
    public bool EndsWord(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return words.Contains(text.AsSpan(start, at - start)) || words.Contains(text.AsSpan(at, end - at));
    }

    private void Add(int line)
    {
        var text = sorted[line];
        for (int at = 1; at < text.Length; at++)
        {
            if (!MayPart(text, at)) continue;
            before.Add(Behind(text, at), text[at - 1], line);
            behind.Add(Before(text, at), text[at], line);
        }
    }

    /// <summary>The characters from one on; empty where they are too few.</summary>
    private static ReadOnlySpan<char> Behind(string text, int at) => at + SameBehind <= text.Length ? text.AsSpan(at, SameBehind) : [];

    private static ReadOnlySpan<char> Before(string text, int at) => at >= SameBefore ? text.AsSpan(at - SameBefore, SameBefore) : [];

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
                if (shared < SameOpening) break;
                if (shared < trimmed.Length && MayPart(trimmed, shared)) seams[indent + shared] = true;
            }
        }
    }

    /// <summary>Whether a character is inside a word, not next to one of its ends, and no number goes on with it.</summary>
    private static bool MayPart(string text, int at)
    {
        if (char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at])) return false;
        if (char.IsLower(text[at]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2]) || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))) return false;
        return char.IsLetter(text[at]) || text[at] == '_' || char.IsDigit(text[at]) && !char.IsDigit(text[at - 1]);
    }

    /// <summary>Which characters stand beside stretches of a length in several lines.</summary>
    private sealed class NeighboursOfStretches
    {
        private readonly Dictionary<string, (int Line, char Neighbour, bool Differ)> known = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> stretch, char neighbour, int line)
        {
            if (stretch.IsEmpty) return;
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(known.GetAlternateLookup<ReadOnlySpan<char>>(), stretch, out var exists);
            var folded = char.ToLowerInvariant(neighbour);
            seen = exists ? seen with { Differ = seen.Differ || seen.Neighbour != folded && seen.Line != line } : (line, folded, false);
        }

        /// <summary>Whether lines have different characters beside a stretch.</summary>
        public bool Differ(ReadOnlySpan<char> stretch) =>
            known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stretch, out var seen) && seen.Differ;
    }
}
