using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words for kinds of storage.</summary>
public static class StorageWords
{
    private const int LongestText = 120;

    // A cookie that is also called something else is that; "cookie" is said of all of them.
    private static readonly StorageKind[] Order =
    [
        StorageKind.IndexedDb, StorageKind.CacheStorage, StorageKind.FlashLso, StorageKind.Etag, StorageKind.LocalStorage,
        StorageKind.SessionStorage,
        StorageKind.WebStorage, StorageKind.Pixel, StorageKind.Fingerprint, StorageKind.Script, StorageKind.AppStorage,
        StorageKind.HttpCookie,
    ];

    private static readonly (string Words, StorageKind Meaning)[] Technical =
    [
        ("localstorage", StorageKind.LocalStorage), ("html5 local storage", StorageKind.LocalStorage),
        ("window localstorage", StorageKind.LocalStorage), ("html local storage", StorageKind.LocalStorage),
        ("sessionstorage", StorageKind.SessionStorage), ("indexeddb", StorageKind.IndexedDb), ("indexed db", StorageKind.IndexedDb),
        ("indexed database", StorageKind.IndexedDb), ("idb", StorageKind.IndexedDb),
        ("cache storage", StorageKind.CacheStorage), ("cachestorage", StorageKind.CacheStorage), ("cache", StorageKind.CacheStorage),
        ("browser cache", StorageKind.CacheStorage),
        ("web storage", StorageKind.WebStorage), ("webstorage", StorageKind.WebStorage), ("dom storage", StorageKind.WebStorage),
        ("html5 web storage", StorageKind.WebStorage), ("local or session storage", StorageKind.WebStorage),
        ("etag", StorageKind.Etag), ("e tag", StorageKind.Etag), ("entity tag", StorageKind.Etag), ("etags", StorageKind.Etag),
        ("flash cookie", StorageKind.FlashLso), ("flash cookies", StorageKind.FlashLso), ("local shared object", StorageKind.FlashLso),
        ("local shared objects", StorageKind.FlashLso), ("lso", StorageKind.FlashLso), ("flash", StorageKind.FlashLso),
        ("flash lso", StorageKind.FlashLso),
        ("pixel", StorageKind.Pixel), ("http cookie", StorageKind.HttpCookie), ("http", StorageKind.HttpCookie),
        ("https", StorageKind.HttpCookie), ("cookie", StorageKind.HttpCookie), ("cookies", StorageKind.HttpCookie),
        ("js cookie", StorageKind.HttpCookie),
        ("http_cookie", StorageKind.HttpCookie), ("server_cookie", StorageKind.HttpCookie), ("pixel_tracker", StorageKind.Pixel),
        ("html_local_storage", StorageKind.LocalStorage), ("html_session_storage", StorageKind.SessionStorage), ("indexed_db", StorageKind.IndexedDb),
        ("sdk", StorageKind.AppStorage),
    ];

    private static readonly Lazy<PhraseTable<StorageKind>> Table = new(() => new(Technical.Concat(LanguageList.All.SelectMany(PhrasesOf))));

    /// <summary>The storage that the words name; null when they name none.</summary>
    public static StorageKind? Find(string words) => Scan(FoldedWords.Of(words)) is { Hits.Count: > 0 } scan ? Chosen(scan) : null;

    /// <summary>
    /// 0 to 1: how likely a text, taken by itself, names a kind of storage and nothing else. "Cookie" alone does, although headers say it
    /// too.
    /// </summary>
    public static double Likelihood(string text) => Likelihood(FoldedWords.Of(text));

    internal static double Likelihood(FoldedWords words) => Scan(words) is { Hits.Count: > 0 } scan ? scan.Share * scan.Share : 0;

    /// <summary>The words of the longest phrase for a storage that starts at a word; 0 when none does.</summary>
    internal static int CountAt(FoldedWords words, int at)
    {
        _ = Table.Value.Match(words, at, out var length);
        return length;
    }

    /// <summary>Whether a text of any length holds words for a storage other than cookies.</summary>
    internal static bool OtherAreIn(string text) => Table.Value.AnyIn(FoldedWords.Of(text), kind => kind != StorageKind.HttpCookie);

    private static PhraseScan<StorageKind>? Scan(FoldedWords words) =>
        words.Text.Length is 0 or > LongestText ? null : PhraseScan<StorageKind>.Of(words, Table.Value);

    private static StorageKind Chosen(PhraseScan<StorageKind> scan) =>
        Array.Find(Order, kind => scan.Hits.Exists(hit => hit.Meaning == kind));

    private static IEnumerable<(string Words, StorageKind Meaning)> PhrasesOf(Language language)
    {
        var storage = language.Storage;
        return Of(storage.HttpCookie, StorageKind.HttpCookie)
            .Concat(Of(storage.LocalStorage, StorageKind.LocalStorage))
            .Concat(Of(storage.SessionStorage, StorageKind.SessionStorage))
            .Concat(Of(storage.Pixel, StorageKind.Pixel))
            .Concat(Of(storage.Script, StorageKind.Script))
            .Concat(Of(storage.Fingerprint, StorageKind.Fingerprint))
            .Concat(Of(storage.AppStorage, StorageKind.AppStorage));
    }

    private static IEnumerable<(string Words, StorageKind Meaning)> Of(WordList list, StorageKind kind) =>
        list.Select(words => (words, kind));
}
