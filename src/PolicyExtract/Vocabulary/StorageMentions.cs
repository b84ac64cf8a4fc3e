namespace PolicyExtract.Vocabulary;

/// <summary>Whether running text speaks of cookies or other storage at all, in any language.</summary>
public static class StorageMentions
{
    // Stems, folded: inflected and compound forms ("Cookierichtlinie", "evästeiden") contain them.
    private static readonly WordStems Stems = new(
        "cookie", "localstorage", "local storage", "sessionstorage", "session storage", "indexeddb", "kakor", "kakan",
        "evaste", "informasjonskaps", "ciastecz",
        "galeta", "galletas", "temoin", "susenk", "cerez", "suti", "куки", "кук", "файлы cookie",
        "piskot", "kolacic", "колачић", "бисквитк", "slapuk", "kupsis", "sikdat", "sikfail", "쿠키", "คุกกี้", "עוגיות", "تعريف الارتباط", "कुकी", "クッキー", "小型文本文件", "缓存", "本地存储");

    public static bool In(string text) => Stems.StandIn(FoldedText.Fold(text));
}
