using System.Buffers;
using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>How hosts are written in policies.</summary>
public static class HostGrammar
{
    private const int LongestLabel = 63;
    private const int LongestHost = 253;

    // A bare "example.com" may be an address in a sentence's end; a URL or "www." is one for sure, but may be a link and no cookie's host.
    private const double LongestList = 400;

    private static readonly SearchValues<char> Brackets = SearchValues.Create(",;()<>\"|[]、，；（）“”»«•。：！？「」『』");

    private static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>
    /// The host patterns in a text, lower case, A-labels, without scheme and path, a leading dot as <c>*.</c>; empty without any.
    /// </summary>
    public static ValueList<string> Find(string text) =>
        Spans(text).Select(span => span.Host).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>0 to 1: how likely a text, taken by itself, is a host or a list of hosts and nothing else.</summary>
    public static double Likelihood(string text)
    {
        if (text.Length > LongestList) return 0;
        var (covered, all, last) = (0, 0, 0);
        foreach (var span in Spans(text))
        {
            all += Letters(text.AsSpan(last, span.Start - last));
            covered += span.End - span.Start;
            last = span.End;
        }
        if (covered == 0) return 0;
        all += covered + Letters(text.AsSpan(last));
        var share = (double)covered / all;
        return share * share;
    }

    /// <summary>The registrable domain of a host; the host itself when it has none.</summary>
    public static string RegistrableDomain(string host)
    {
        var labels = host.TrimStart('*', '.').Split('.');
        if (labels.Length < 2) return host;
        var kept = DomainSuffixes.IsTwoLevel(labels[^2], labels[^1]) ? 3 : 2;
        return labels.Length < kept ? host : string.Join('.', labels[^kept..]);
    }

    internal static IEnumerable<HostSpan> Spans(string text) => HasInnerDot(text) ? ReadSpans(text) : [];

    private static IEnumerable<HostSpan> ReadSpans(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (IsSpaceOrBracket(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && !IsSpaceOrBracket(text[end]) && !(end > start && IsOfTwoScripts(text[end - 1], text[end]))) end++;
            if (Read(text, start, end) is { } span) yield return span;
            start = end;
        }
    }

    /// <summary>Whether a full stop has something behind it: most of those in running text end sentences.</summary>
    private static bool HasInnerDot(string text)
    {
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('.', at + 1))
        {
            if (!IsSpaceOrBracket(text[at + 1])) return true;
        }
        return false;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text) count += char.IsLetterOrDigit(character) ? 1 : 0;
        return count;
    }

    private static bool IsSpaceOrBracket(char character) => char.IsWhiteSpace(character) || Brackets.Contains(character);

    // "网站www.example.com": scripts without spaces are parted from hosts by nothing.
    private static bool IsOfTwoScripts(char one, char other) =>
        (CharacterKinds.IsIdeograph(one) && char.IsAsciiLetterOrDigit(other))
            || (char.IsAsciiLetterOrDigit(one) && CharacterKinds.IsIdeograph(other));

    private static HostSpan? Read(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ':' or '\'' or '!' or '?' or '*' or '`' or '’') end--;
        while (start < end && text[start] is '\'' or '`' or '’' or ':' or '-') start++;
        if (!text.AsSpan(start, end - start).Contains('.')) return null;
        var from = start;
        var scheme = text.IndexOf("://", start, end - start, StringComparison.Ordinal);
        if (scheme >= 0) from = scheme + 3;
        var stop = from;
        while (stop < end && text[stop] is not ('/' or '?' or '#' or ':')) stop++;
        if (stop < end && text[stop] == ':' && scheme < 0 && !(stop + 1 < end && char.IsAsciiDigit(text[stop + 1]))) return null;
        if (!text.AsSpan(from, stop - from).Contains('.')) return null;
        return Host(text[from..stop]) is { } host ? new(host, start, end) : null;
    }

    private static string? Host(string written)
    {
        if (written.Length is 0 or > LongestHost || written.AsSpan().ContainsAny('@', '_')) return null;
        var isWildcard = written[0] == '.' || written.StartsWith("*.", StringComparison.Ordinal);
        var bare = written.TrimStart('*', '.');
        var labels = bare.Split('.');
        if (labels.Length < 2 || IsSentenceEnd(labels) || !Array.TrueForAll(labels, IsLabel)) return null;
        if (!DomainSuffixes.IsLastLabel(FoldedText.Fold(labels[^1]))) return null;
        return ToAscii(bare) is { } ascii ? (isWildcard ? "*." : "") + ascii : null;
    }

    // "cookies.It" is the end of a sentence and the beginning of another.
    private static bool IsSentenceEnd(string[] labels) =>
        labels[^1] is [var first, ..] last && char.IsUpper(first) && last.Any(char.IsLower)
        && !labels[0].Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-'
        && label.All(character => char.IsLetterOrDigit(character) || character == '-' || CharacterKinds.IsMark(character));

    private static string? ToAscii(string host)
    {
        try
        {
            return Idn.GetAscii(host.ToLowerInvariant()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
