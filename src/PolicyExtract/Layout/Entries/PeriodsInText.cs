using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Lifetimes that running text states of the cookies it names: in brackets behind a name (<c>_ga (2 years), _gid (1 day)</c>), or once for
/// all that a sentence names (<c>is stored for 12 months</c>).
/// </summary>
internal static class PeriodsInText
{
    /// <summary>Characters that may stand between a name and the bracket behind it.</summary>
    private const string Closing = " \"'”’»“`";

    /// <summary>Likelihood from which all words in a bracket are a lifetime.</summary>
    private const double IsPeriod = 0.6;

    /// <summary>Characters of the longest words in a bracket that are no clause.</summary>
    private const int LongestBracket = 120;

    /// <summary>Blanks in words for the end of a session: "when you close the browser".</summary>
    private const int FewestBlanks = 2;

    /// <summary>The lifetime of each name of some sentences; null for one of which they state none.</summary>
    public static CellSlice?[] Of(LineRun run, CellSlice[] names, CellSlice[] sentences)
    {
        var behind = Array.ConvertAll(names, name => Behind(run, name));
        if (!Array.TrueForAll(behind, period => period is null) || Only(run, sentences) is not { } only) return behind;
        // What stands between two names is said of the first.
        var before = Array.FindAll(names, name => (name.Line, name.Start).CompareTo((only.Line, only.Start)) < 0).Length;
        return [.. names.Select((_, index) => before == 0 || index < before ? only : (CellSlice?)null)];
    }

    /// <summary>The lifetime in the bracket behind a name, as far as its line holds it; null without one.</summary>
    private static CellSlice? Behind(LineRun run, CellSlice name)
    {
        var line = run[name.Line].Text;
        var behind = line.AsSpan(name.Start + name.Length).TrimStart(Closing);
        if (behind.IsEmpty || behind[0] is not ('(' or '（')) return null;
        var words = behind[1..Math.Min(behind.Length, LongestBracket)];
        var close = words.IndexOfAny(')', '）');
        var inside = new CellSlice(name.Line, line.Length - behind.Length + 1, close < 0 ? words.Length : close);
        return close > 0 && RetentionGrammar.Likelihood(run.TextOf(inside).ToString()) >= IsPeriod ? inside : Only(run, [inside]);
    }

    /// <summary>The lifetime that pieces of text state, when they state no other; null without one.</summary>
    private static CellSlice? Only(LineRun run, IEnumerable<CellSlice> sentences)
    {
        var stated = sentences.SelectMany(slice => In(run, slice)).ToArray();
        return stated.Length > 0 && Array.TrueForAll(stated, other => other.Meaning == stated[0].Meaning) ? stated[0].Period : null;
    }

    /// <summary>Periods, and the ends of sessions: "session cookies" are a kind of cookies.</summary>
    private static IEnumerable<(CellSlice Period, Retention Meaning)> In(LineRun run, CellSlice slice)
    {
        var text = run[slice.Line].Text.Substring(slice.Start, slice.Length);
        return RetentionGrammar.Find(text)
            .Where(stated => stated.Retention.Kind is RetentionKind.Fixed or RetentionKind.Range
                || stated.Retention.Kind == RetentionKind.Session && text.AsSpan(stated.Start, stated.Length).Count(' ') >= FewestBlanks)
            .Select(stated => (new CellSlice(slice.Line, slice.Start + stated.Start, stated.Length), stated.Retention));
    }
}
