namespace PolicyExtract.Vocabulary;

/// <summary>Words that speak of advertising, in all languages at once.</summary>
public static class AdvertisingWords
{
    /// <summary>Each begins a word.</summary>
    private static readonly WordStems Stems = new(
        "advertis", "retarget", "remarket", "werbung", "werbe", "publicit", "publicidad", "pubblicit", "publicidade", "reklam", "annonser",
        "mainon", "mainos", "advertenti", "inzerc", "hirdet", "реклам", "διαφημ", "विज्ञापन", "广告", "廣告", "広告", "oglas", "oglaš",
        "оглаш", "оглас", "reklaam", "anunci", "auglýsing", "광고", "إعلان", "الإعلان", "פרסום", "פרסומ", "quảng cáo", "iklan");

    private static readonly Lazy<PhraseTable<bool>> Negations =
        new(() => new(LanguageList.Phrases(language => language.Categories.Negations, true)));

    /// <summary>Whether a text speaks of advertising and denies nothing: "no advertising" does not count.</summary>
    public static bool AreIn(string text) => Stems.BeginWordIn(FoldedText.Fold(text)) && !Negations.Value.AnyIn(FoldedWords.Of(text));
}
