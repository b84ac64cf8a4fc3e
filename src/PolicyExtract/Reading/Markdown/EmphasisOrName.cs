using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>Tells delimiters of emphasis from the underscores and wildcards of cookie names that the author did not escape.</summary>
internal static class EmphasisOrName
{
    /// <summary>How far before a delimiter the last letter of its name may stand, as in <c>ph_*_posthog</c>.</summary>
    private const int MaxJoinerLength = 4;

    private const string Joiners = "_-.*#%>]}";

    /// <summary>
    /// Whether a run goes on a name that began before it, so that it cannot begin emphasis: <c>_hjSession_*</c>, <c>wp-*</c>. Two stars are
    /// no wildcard.
    /// </summary>
    public static bool IsInsideName(string text, int at, int length, int start)
    {
        if (text[at] == '*' && length > 1) return false;
        var before = at - 1;
        while (before >= start && at - before <= MaxJoinerLength && Joiners.Contains(text[before], StringComparison.Ordinal)) before--;
        return before >= start && char.IsAsciiLetterOrDigit(text[before]);
    }

    /// <summary>Whether what two runs would emphasize is a name that has underscores at both ends.</summary>
    /// <param name="end">Where the stretch of text ends.</param>
    public static bool IsName(string text, DelimiterRun opener, DelimiterRun closer, int end) =>
        opener.Character == '_' && (MayBeName(text.AsSpan()[opener.End..closer.Start]) || GoesOn(text, opener, closer, end));

    /// <summary>One word in snake case, as in <c>_pk_ses_</c>, or the beginning of Google Analytics' names for one property (<c>_ga_</c>).</summary>
    private static bool MayBeName(ReadOnlySpan<char> content) =>
        content is "ga" or "gat" or "gac"
        || content is [var first, ..] && char.IsAsciiLetterOrDigit(first) && content.Contains('_') && !content.ContainsAny(" \t\r\n`");

    /// <summary>
    /// A placeholder follows at once: <c>_ga_&lt;id&gt;</c>, <c>_gat_[x]</c>, <c>_hj_{id}</c>, <c>_ga_*</c>, <c>_dc_#</c>.
    /// </summary>
    private static bool GoesOn(string text, DelimiterRun opener, DelimiterRun closer, int end)
    {
        var after = closer.Start + closer.Length;
        if (after >= end) return false;
        var next = after + 1 < end ? text[after + 1] : ' ';
        return text[after] switch
        {
            '#' or '%' or '$' => true,
            '{' or '[' => char.IsAsciiLetter(next),
            '-' or '.' => char.IsAsciiLetterOrDigit(next),
            '*' => next != '*' && (opener.Start == 0 || text[opener.Start - 1] != '*'),
            '<' => InlineTags.Add([], text, after, end) == after,
            _ => false,
        };
    }
}
