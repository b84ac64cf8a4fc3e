using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that stand beside the words of the field and say nothing by themselves: articles, prepositions, "cookies".</summary>
internal static class NeutralWords
{
    // What every second header and heading of the field holds, whatever it is about.
    private static readonly string[] OfTheField =
    [
        "cookie", "cookies", "cookien", "cookiet", "cookieer", "cookieuri", "cookiekat", "kakor", "kaka", "evasteet", "evasteita", "evaste", "informasjonskapsler", "informasjonskapsel",
        "tracker", "trackers", "traceurs", "traceur", "ciasteczka", "cookiet", "pliki", "plik", "soubory", "subory", "testigos", "témoins", "temoins", "galletas", "файлы", "файлов", "файли", "куки", "s",
        "クッキー", "technologies", "tags", "category", "kategorie", "categorie", "categoria", "type", "typ", "tipo",
    ];

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(() => LanguageList.All
        .SelectMany(language => language.Text.Connecting)
        .Concat(OfTheField)
        .Select(FoldedText.Fold)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>());

    public static bool Contains(ReadOnlySpan<char> foldedWord) => Words.Value.Contains(foldedWord);
}
