using FsCheck;
using FsCheck.Fluent;

namespace PolicyExtract.Tests.Vocabulary;

/// <summary>Texts for laws: pieces of the field put together without sense, and any characters at all.</summary>
internal static class VocabularyTexts
{
    private static readonly string[] Pieces =
    [
        "_ga", "_gid", "theme", "PHPSESSID", "Google", "Analytics", "Ireland", "Ltd", "S.p.A.", "2", "1,5", "years", "Tage", "mois",
        "session", "up to", "bis zu", "to", "and", "und", "or",
        "until", "P1Y", "12:30:00", "10 Nov 2030", "never", "necessary", "not", "marketing", "Name", "Purpose", "e.g.", "www.shop.example",
        ".shop.co.uk", "https://a.b/c?d", "x@y.z", "[x2]", "{id}", "<id>", "#", "*",
        "(", ")", "[", "]", "{", "}", "<", ">", ",", ";", ":", "/", "|", "-", "–", "•", ".", "…", " ", "  ", "\n", "\t", "\u00a0",
        "\u200b", "\u00ad", "、", "（", "）", "年", "ß", "İ", "é", "\u0301", "😀", "\ud800", "\uffff", "ﬁ", "٣",
    ];

    public static Arbitrary<string> OfTheField { get; } =
        Gen.ListOf(Gen.Frequency((6, Gen.Elements(Pieces)),
            (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")))).Select(pieces => string.Concat(pieces)).ToArbitrary();
}
