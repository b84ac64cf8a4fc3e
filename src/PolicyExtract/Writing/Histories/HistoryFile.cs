using PolicyExtract.Model;

namespace PolicyExtract.Writing.Histories;

/// <summary>A history as a JSON file.</summary>
public sealed record HistoryFile(string SchemaVersion, string Path, ValueList<HistoryVersion> Versions, ValueList<CookieLife> Cookies)
{
    public static HistoryFile Of(PolicyHistory history) =>
        new(CookieInventory.SchemaVersion, history.Path, history.Versions, history.Cookies);
}
