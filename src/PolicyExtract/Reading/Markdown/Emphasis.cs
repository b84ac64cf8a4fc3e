using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>
/// Pairs the delimiters of emphasis as CommonMark does (6.2 and the appendix's algorithm), in linear time, but never where they are part of
/// a
/// cookie's name: authors seldom escape <c>_ga_*</c>.
/// </summary>
internal static class Emphasis
{
    /// <summary>Kinds of closer whose failed searches are remembered: three characters, opening too or not, length modulo three.</summary>
    private const int CloserKinds = 3 * 2 * 3;

    /// <summary>Characters of indent and list markers before the words of a line.</summary>
    private const int MaxIndent = 40;

    /// <summary>Stars that end one strong text and begin the next.</summary>
    private const int TwoStrongMarks = 4;

    /// <summary>
    /// The run at a place of a stretch from <paramref name="start"/> to <paramref name="end"/>; beyond it stands white space.
    /// </summary>
    /// <param name="nameStart">How far back a name may reach that the run is part of.</param>
    public static DelimiterRun RunAt(string text, int at, int start, int end, int nameStart)
    {
        var character = text[at];
        var after = at;
        while (after < end && text[after] == character) after++;
        var before = at == start ? new Rune(' ') : RuneBefore(text, at);
        var next = after == end ? new Rune(' ') : RuneAt(text, after);
        var opens = !Rune.IsWhiteSpace(next) && (!IsPunctuation(next) || Rune.IsWhiteSpace(before) || IsPunctuation(before));
        var closes = !Rune.IsWhiteSpace(before) && (!IsPunctuation(before) || Rune.IsWhiteSpace(next) || IsPunctuation(next));
        var length = after - at;
        if (character == '~') return new DelimiterRun(character, at, length, opens && length == 2, closes && length == 2);
        var canOpen = opens && !EmphasisOrName.IsInsideName(text, at, length, nameStart);
        if (character == '*') return new DelimiterRun(character, at, length, canOpen, closes);
        var isInWord = opens && closes;
        return new DelimiterRun(
            character, at, length, canOpen && (!isInWord || IsPunctuation(before)), closes && (!isInWord || IsPunctuation(next)));
    }

    /// <summary>Adds the marks of all emphasis between the runs of one stretch, in no order.</summary>
    public static void Pair(List<InlineMark> marks, string text, IReadOnlyList<DelimiterRun> runs, int end)
    {
        var openers = new List<DelimiterRun>();
        var bottoms = new int[CloserKinds];
        foreach (var run in runs)
        {
            while (run.CanClose && run.Left > 0)
            {
                ref var bottom = ref bottoms[Kind(run)];
                var found = FindOpener(openers, run, Math.Min(bottom, openers.Count));
                if (found < 0)
                {
                    bottom = openers.Count;
                    break;
                }
                var opener = openers[found];
                if (EmphasisOrName.IsName(text, opener, run, end))
                {
                    opener.GiveUp();
                    break;
                }
                Mark(marks, opener, run);
                openers.RemoveRange(found + 1, openers.Count - found - 1);
                if (opener.Left == 0) openers.RemoveAt(found);
                Lower(bottoms, openers.Count);
            }
            if (run.CanOpen && run.Left > 0) openers.Add(run);
        }
        PairLeftovers(marks, text, runs);
    }

    /// <summary>
    /// Converters put the end of strong text that ends with a break at the start of the next line, or glue it to the word that follows
    /// (<c>**Note:**The</c>), where CommonMark takes it for another beginning. What is left over there is not content, nor is what
    /// remains of a run of four that was beginning and end at once.
    /// </summary>
    private static void PairLeftovers(List<InlineMark> marks, string text, IReadOnlyList<DelimiterRun> runs)
    {
        DelimiterRun? open = null;
        foreach (var run in runs)
        {
            if (run.Character != '*' || run.Left != 2) continue;
            var startsLine = StartsLine(text, run.Start);
            if (open is not null && (startsLine || !char.IsWhiteSpace(text[run.Start - 1])))
            {
                Mark(marks, open, run);
                open = null;
            }
            else if (startsLine || run.Length == TwoStrongMarks) open = run;
        }
        if (open is not null) marks.Add(new InlineMark(open.Start, open.End, InlineEffect.Dropped));
    }

    private static bool StartsLine(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before <= MaxIndent && text[before] is ' ' or '\t' or '>' or '#' or '*' or '-' or '+') before--;
        return before < 0 || text[before] is '\n' or '\r';
    }

    private static int FindOpener(List<DelimiterRun> openers, DelimiterRun closer, int bottom)
    {
        for (int index = openers.Count - 1; index >= bottom; index--)
        {
            var opener = openers[index];
            if (opener.Character == closer.Character && opener.CanOpen && !IsOddMatch(opener, closer)) return index;
        }
        return -1;
    }

    /// <summary>CommonMark's rule of three: <c>**a*b**</c> is not emphasis up to the middle.</summary>
    private static bool IsOddMatch(DelimiterRun opener, DelimiterRun closer) =>
        (opener.CanClose || closer.CanOpen)
        && (opener.Length + closer.Length) % 3 == 0
        && (opener.Length % 3 != 0 || closer.Length % 3 != 0);

    private static void Mark(List<InlineMark> marks, DelimiterRun opener, DelimiterRun closer)
    {
        var count = opener.Left >= 2 && closer.Left >= 2 ? 2 : 1;
        var style = count == 2 ? TextStyle.Strong : TextStyle.Emphasis;
        var isStruck = opener.Character == '~';
        var (open, close) = (opener.TakeAsOpener(count), closer.TakeAsCloser(count));
        marks.Add(new InlineMark(open, open + count, isStruck ? InlineEffect.Dropped : InlineEffect.Open, style));
        marks.Add(new InlineMark(close, close + count, isStruck ? InlineEffect.Dropped : InlineEffect.Close, style));
    }

    private static int Kind(DelimiterRun closer)
    {
        var character = closer.Character switch { '*' => 0, '_' => 1, _ => 2 };
        return (character * 2 + (closer.CanOpen ? 1 : 0)) * 3 + closer.Length % 3;
    }

    private static void Lower(int[] bottoms, int count)
    {
        for (int kind = 0; kind < bottoms.Length; kind++) bottoms[kind] = Math.Min(bottoms[kind], count);
    }

    private static bool IsPunctuation(Rune rune) => Rune.IsPunctuation(rune) || Rune.IsSymbol(rune);

    private static Rune RuneAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private static Rune RuneBefore(string text, int at) =>
        RuneAt(text, at >= 2 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? at - 2 : at - 1);
}
