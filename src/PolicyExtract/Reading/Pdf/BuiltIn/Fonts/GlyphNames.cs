using System.Globalization;
using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>
/// What the names of glyphs mean: a table of the simple ones, and rules for accents, Cyrillic, ligatures and code points.
/// </summary>
internal static class GlyphNames
{
    /// <summary>The characters of <see cref="Names"/>, in its order.</summary>
    private const string Characters =
            "   !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~¡¢£¤¥¦§¨©ª«¬\u00AD\u00AD®¯°±²"
            + "³´µµ¶···¸¹º»¼½¾¿ÆÐ×ØÞßæð÷øþĐđđĦħıĲĳĸĿŀŁłŉŊŋŒœŦŧſƒƠơƯưȷəˆˇ˘˙˚˛˜˝΄"
            + "΅ΑΒΓΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλνξοπρςστυφχψωϑϒϕϖ‐‒–—―‗‘’‚‛“”"
            + "„†‡•․‥…‰′″‹›⁄⁰⁴⁵⁶⁷⁸⁹₣₤₧₨₫€ℑ№№℘ℜ™Ω℮ℵ⅓⅔⅛⅜⅝⅞←↑→↓↔↵⇐⇑⇒⇓⇔∀∂∃∅Δ∆∇∈∉∋∏∑"
            + "−∗√∝∞∠∧∨∩∪∫∴∼≅≈≠≡≤≥⊂⊃⊄⊆⊇⊕⊗⊥⋅⌠⌡〈〉␣■□▪▫▬▲►▼◄◊○●◦♠♣♥♦✓";

    private const string Names =
            "nbspace nonbreakingspace space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk "
            + "plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater "
            + "question "
            + "at bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde exclamdown cent "
            + "sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot sfthyphen softhyphen "
            + "registered macron degree plusminus twosuperior threesuperior acute mu mu1 paragraph anoteleia middot periodcentered cedilla "
            + "onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown AE Eth multiply Oslash Thorn "
            + "germandbls "
            + "ae eth divide oslash thorn Dcroat dcroat dmacron Hbar hbar dotlessi IJ ij kgreenlandic Ldot ldot Lslash lslash napostrophe "
            + "Eng eng OE oe Tbar tbar longs florin Ohorn ohorn Uhorn uhorn dotlessj schwa circumflex caron breve dotaccent ring ogonek "
            + "tilde hungarumlaut tonos dieresistonos Alpha Beta Gamma Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho "
            + "Sigma Tau Upsilon Phi Chi Psi Ohm alpha beta gamma delta epsilon zeta eta theta iota kappa lambda nu xi omicron pi rho "
            + "sigma1 "
            + "sigma tau upsilon phi chi psi omega theta1 Upsilon1 phi1 omega1 hyphentwo figuredash endash emdash horizontalbar "
            + "underscoredbl quoteleft quoteright quotesinglbase quotereversed quotedblleft quotedblright quotedblbase dagger daggerdbl "
            + "bullet onedotenleader twodotenleader ellipsis perthousand minute second guilsinglleft guilsinglright fraction zerosuperior "
            + "foursuperior fivesuperior sixsuperior sevensuperior eightsuperior ninesuperior franc Lira peseta rupiah dong Euro Ifraktur "
            + "afii61352 numero weierstrass Rfraktur trademark Omega estimated aleph onethird twothirds oneeighth threeeighths fiveeighths "
            + "seveneighths arrowleft arrowup arrowright arrowdown arrowboth carriagereturn arrowdblleft arrowdblup arrowdblright "
            + "arrowdbldown arrowdblboth universal partialdiff existential emptyset Delta increment gradient element notelement suchthat "
            + "product summation minus asteriskmath radical proportional infinity angle logicaland logicalor intersection union integral "
            + "therefore similar congruent approxequal notequal equivalence lessequal greaterequal propersubset propersuperset notsubset "
            + "reflexsubset reflexsuperset circleplus circlemultiply perpendicular dotmath integraltp integralbt angleleft angleright "
            + "visiblespace filledbox H22073 H18543 H18551 filledrect triagup triagrt triagdn triaglf lozenge circle H18533 "
            + "openbullet spade "
            + "club heart diamond checkmark";

    /// <summary>Endings of names for accented letters, with the combining mark they mean.</summary>
    private static readonly (string Ending, char Mark)[] Accents =
    [
        ("hungarumlaut", '\u030B'), ("commaaccent", '\u0327'), ("circumflex", '\u0302'), ("dotaccent", '\u0307'), ("dieresis", '\u0308'),
        ("cedilla", '\u0327'), ("macron", '\u0304'), ("ogonek", '\u0328'), ("acute", '\u0301'), ("breve", '\u0306'), ("caron", '\u030C'),
        ("grave", '\u0300'), ("tilde", '\u0303'), ("tonos", '\u0301'), ("ring", '\u030A'), ("dot", '\u0307'),
    ];

    private static readonly Dictionary<string, string> ByName = Names.Split(' ')
        .Select((name, index) => (name, text: Characters[index].ToString()))
        .Append(("ff", "ff")).Append(("fi", "fi")).Append(("fl", "fl")).Append(("ffi", "ffi")).Append(("ffl", "ffl"))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The text that a glyph's name means; empty for a glyph that paints nothing, null for a name that says nothing.</summary>
    public static string? ToText(string name)
    {
        if (name is ".notdef" or ".null") return "";
        var end = name.IndexOf('.', StringComparison.Ordinal);
        if (end > 0) name = name[..end];
        return Single(name) ?? (name.Contains('_', StringComparison.Ordinal) ? Ligature(name) : null);
    }

    private static string? Single(string name) =>
        name.Length == 1 ? name
        : ByName.GetValueOrDefault(name) ?? CodePoints(name) ?? Accented(name) ?? Cyrillic(name);

    private static string? Ligature(string name)
    {
        var parts = Array.ConvertAll(name.Split('_'), Single);
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    /// <summary><c>uni</c> and four digits for each UTF-16 unit, or <c>u</c> and four to six digits for a code point.</summary>
    private static string? CodePoints(string name)
    {
        if (name.Length >= 7 && name.Length % 4 == 3 && name.StartsWith("uni", StringComparison.Ordinal) && IsHex(name[3..]))
            return string.Concat(name[3..].Chunk(4).Select(digits => (char)ParseHex(new string(digits))));
        if (name.Length is >= 5 and <= 7 && name[0] == 'u' && IsHex(name[1..]) && Rune.TryCreate(ParseHex(name[1..]), out var rune))
            return rune.ToString();
        return null;
    }

    private static bool IsHex(string digits) => digits.All(char.IsAsciiHexDigit);

    private static int ParseHex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string? Accented(string name)
    {
        foreach (var (ending, mark) in Accents)
        {
            if (!name.EndsWith(ending, StringComparison.Ordinal)) continue;
            var letter = name[..^ending.Length];
            var text = letter.Length == 1 ? letter : ByName.GetValueOrDefault(letter) ?? (letter.Length > 1 ? Accented(letter) : null);
            return text is null || !char.IsLetter(text[0]) ? null : (text + mark).Normalize(NormalizationForm.FormC);
        }
        return null;
    }

    /// <summary><c>afii10017</c> to <c>afii10097</c>: the Russian alphabet, capitals then small letters, Ё after Е.</summary>
    private static string? Cyrillic(string name)
    {
        const int Capitals = 10_017, Small = 10_065, Letters = 33, IoPlace = 6;
        if (name.Length != 9 || !name.StartsWith("afii", StringComparison.Ordinal)) return null;
        if (!int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var isSmall = number >= Small;
        var place = number - (isSmall ? Small : Capitals);
        if (place is < 0 or >= Letters) return null;
        if (place == IoPlace) return isSmall ? "ё" : "Ё";
        return ((char)((isSmall ? 'а' : 'А') + place - (place > IoPlace ? 1 : 0))).ToString();
    }
}
