using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that speak of advertising, in all languages at once.</summary>
public static class AdvertisingWords
{
    /// <summary>Each begins a word.</summary>
    private static readonly ValueList<string> Stems = new[]
    {
        "advertis", "retarget", "remarket", "werbung", "werbe", "publicit", "publicidad", "pubblicit", "publicidade", "reklam", "annonser",
        "mainon", "mainos", "advertenti", "inzerc", "hirdet", "реклам", "διαφημ", "विज्ञापन", "广告", "廣告", "広告",
    }.Select(FoldedText.Fold).ToValueList();

    private static readonly Lazy<PhraseTable<bool>> Negations =
        new(() => new(LanguageList.Phrases(language => language.Categories.Negations, true)));

    /// <summary>Whether a text speaks of advertising and denies nothing: "no advertising" does not count.</summary>
    public static bool AreIn(string text)
    {
        var folded = FoldedText.Fold(text);
        return Stems.Any(stem => WordStems.IsIn(folded, stem)) && !Denies(FoldedWords.Of(text));
    }

    private static bool Denies(in FoldedWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!Negations.Value.Match(words, at, out _).IsEmpty) return true;
        }
        return false;
    }
}
