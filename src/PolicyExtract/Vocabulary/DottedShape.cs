using System.Buffers;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// How much a word with full stops in it looks like the name of a cookie, and not like a host, a file, an abbreviation or the seam of two
/// sentences.
/// </summary>
internal static class DottedShape
{
    private const int LongestOfAbbreviation = 4;

    private static readonly string[] FileSuffixes =
        [".pdf", ".html", ".htm", ".php", ".js", ".css", ".png", ".jpg", ".jpeg", ".svg", ".doc", ".docx", ".xls", ".xlsx", ".txt", ".xml",
            ".zip", ".aspx", ".jsp", ".csv", ".json"];

    private static readonly SearchValues<char> NotOfHosts = SearchValues.Create("_/#*<>{}[]%@");

    public static double Of(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (IsFile(word)) return NameShape.Slight;
        var (shortest, longest, isSeam, isStart) = (int.MaxValue, 0, false, true);
        foreach (var range in word.Split('.'))
        {
            var part = word[range];
            if (part.IsEmpty) continue;
            (shortest, longest) = (Math.Min(shortest, part.Length), Math.Max(longest, part.Length));
            isSeam |= !isStart && char.IsAsciiLetterUpper(part[0]) && FieldWords.IsOfText(part);
            isStart = false;
        }
        // "D.Lgs", "S.p.A", "art.6", "v1.0"
        if (isSeam || (longest <= LongestOfAbbreviation && (shortest == 1 || traits.Digits > 0))) return NameShape.Hardly;
        if (traits.Letters < LongestOfAbbreviation) return NameShape.Slight;
        return traits.Humps > 0 || word[0] == '.' || LetterShape.HasPiece(word) ? NameShape.Strong : NameShape.Fair;
    }

    public static bool IsFile(ReadOnlySpan<char> word)
    {
        foreach (var suffix in FileSuffixes)
        {
            if (word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Whether the last label is one of hosts. A name that only looks like a host ("connect.sid") has another.</summary>
    public static bool IsHost(ReadOnlySpan<char> word)
    {
        var labels = word.TrimStart('.');
        if (labels.ContainsAny(NotOfHosts)) return false;
        var last = labels[(labels.LastIndexOf('.') + 1)..];
        return last.Length > 1 && last.Length < labels.Length && DomainSuffixes.IsLastLabel(last);
    }

    /// <summary>Whether a host of two labels may be a key as well, since nobody is known by it: "user.id", "cart.shop".</summary>
    public static bool MayBeKey(ReadOnlySpan<char> host) =>
        host.Count('.') == 1 && host[0] != '.' && DomainSuffixes.IsWord(host[(host.IndexOf('.') + 1)..]) && ProviderLookup.OfHost(host.ToString()) is null;
}
