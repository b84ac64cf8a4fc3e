using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>How much a word with hyphens looks like the name of a cookie, and not like a compound (<c>third-party</c>).</summary>
internal static class DashedShape
{
    // "last-logged-in-with"; compounds of so many parts tie them with articles ("state-of-the-art").
    private const int ManyDashes = 3;

    // Parts that compounds of running text have and names have not.
    private const string Compounding =
        "party parties related based specific only free side friendly wide driven aware relevant service services user users free mail " +
        "line ins outs site-wide up down off on out in to " +
        "non self cross third first e opt re pre multi co well anti sub real sign check log end long short high low full part one two " +
        "up-to-date so all pop add set plug built follow ad-hoc";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CompoundParts =
        Compounding.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Whole parts that say what a name is about.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParts =
        ("id ids sid uid uuid cid gid pid tid vid did uids token nonce csrf xsrf consent session sess cookie cookies auth lang locale " +
        "prefs pref settings storage version state status cache visitor sync dismissed optout csm sso jwt utm gdpr").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "cookie-urile", "cookie-kat": the word for cookies with the ending of another language.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingsOfCookie =
        "uri urile urilor uril ul ului k kat ok okat t val ek en er erne jar s".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static double Of(ReadOnlySpan<char> word, NameTraits traits)
    {
        if (IsInflectedCookie(word)) return NameShape.Hardly;
        var parts = Read(word);
        if (traits.Dashes >= ManyDashes && parts.OfText < 2) return NameShape.Even;
        if (parts.OfText > 0) return parts.Opaque > 0 && traits.Dashes > 1 ? NameShape.Even : NameShape.Hardly;
        if (traits.Digits > 0) return OfDigits(parts, traits);
        if (char.IsAsciiLetterUpper(word[0])) return OfCapitals(word, parts, traits);
        if (word[^1] == '-') return parts.Opaque > 0 || traits.Dashes > 1 ? NameShape.Fair : NameShape.Even;
        if (traits.Humps > 0) return NameShape.Strong;
        if (parts.Compounding > 0) return parts.Opaque > 0 && traits.Dashes > 1 ? NameShape.Even : NameShape.Slight;
        if (parts.OfNames > 0) return NameShape.Strong;
        if (parts.Opaque > 0 || traits.Dashes > 1) return NameShape.Fair;
        return NameShape.Plain;
    }

    // "UA-12345-1", "ISO-8601" and "COVID-19" are numbers of something, "euconsent-v2" is a name.
    private static double OfDigits(in Parts parts, NameTraits traits)
    {
        if (traits.IsAllCapitals && !traits.HasInnerDigit && traits.Letters <= 8) return NameShape.Slight;
        return parts.Compounding > 0 || (traits.Letters < 4 && !traits.HasInnerDigit) ? NameShape.Slight : NameShape.Strong;
    }

    // "XSRF-TOKEN" and "X-Magento-Vary" are names, "Session-Cookie" and "IP-Adresse" are nouns.
    private static double OfCapitals(ReadOnlySpan<char> word, in Parts parts, NameTraits traits)
    {
        if (word.StartsWith("X-", StringComparison.Ordinal)) return NameShape.Fair;
        if (traits.IsAllCapitals) return parts.OfNames > 0 || parts.Opaque > 1 ? NameShape.Strong : NameShape.Weak;
        if (traits.Humps > 0) return NameShape.Fair;
        if (traits.Dashes > 1 && parts.Capitalized < traits.Dashes) return NameShape.Fair;
        return parts.Opaque > 0 && parts.Capitalized == 1 && !FieldWords.IsOfTables(word[..word.IndexOf('-')])
            ? NameShape.Even
            : NameShape.Slight;
    }

    private static bool IsInflectedCookie(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and var dash && word[..dash] is { Length: 6 or 7 } stem
            && stem.StartsWith("cookie", StringComparison.OrdinalIgnoreCase) && EndingsOfCookie.Contains(word[(dash + 1)..]);

    private static Parts Read(ReadOnlySpan<char> word)
    {
        var parts = default(Parts);
        foreach (var range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            var part = word[range];
            if (part.IsEmpty) continue;
            if (part.Length > 1 && range.Start.Value > 0 && FieldWords.IsOfText(part) && !CompoundParts.Contains(part)) parts.OfText++;
            if (CompoundParts.Contains(part)) parts.Compounding++;
            else if (NameParts.Contains(part)) parts.OfNames++;
            else if (IsOpaque(part)) parts.Opaque++;
            if (char.IsAsciiLetterUpper(part[0])) parts.Capitalized++;
        }
        return parts;
    }

    private static bool IsOpaque(ReadOnlySpan<char> part) =>
        !FieldWords.IsOfTables(part)
            && (part.Length < 3 || !LetterPairs.AreOfAWord(part) || part.Contains("cookie", StringComparison.OrdinalIgnoreCase));

    private struct Parts
    {
        public int Compounding, OfNames, OfText, Opaque, Capitalized;
    }
}
