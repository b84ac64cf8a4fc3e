namespace PolicyExtract.Model;

/// <summary>Where on the device a record is kept, or by what other means the device is recognized.</summary>
public enum StorageKind
{
    HttpCookie,
    LocalStorage,
    SessionStorage,
    IndexedDb,
    CacheStorage,

    /// <summary>Web storage of a sort that the document does not name.</summary>
    WebStorage,
    Pixel,
    Etag,
    FlashLso,
    Fingerprint,
    Script,
    AppStorage,
    Unknown,
}
