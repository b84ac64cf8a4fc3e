using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Counts what a run found.</summary>
internal sealed class RunSummaryWriter(Stream output) : IDocumentWriter<CookieInventory>
{
    private readonly SortedDictionary<InventoryStatus, long> statuses = [];
    private readonly SortedDictionary<CookieCategory, long> categories = [];
    private readonly SortedDictionary<string, long> diagnostics = new(StringComparer.Ordinal);
    private long cookies;
    private long failures;

    public void Write(CookieInventory document)
    {
        cookies += document.Cookies.Count;
        Count(statuses, document.Status);
        foreach (var diagnostic in document.Diagnostics) Count(diagnostics, diagnostic.Id);
        foreach (var cookie in document.Cookies)
        {
            if (cookie.Category is { } category) Count(categories, category);
        }
    }

    public void WriteFailure(string path, Diagnostic failure) => failures++;

    public void Complete()
    {
        var summary = new RunSummary(
            CookieInventory.SchemaVersion, ToolFacts.Current, statuses.Values.Sum(), cookies, failures,
            Counts(statuses, CanonicalWord.Of), Counts(categories, CanonicalWord.Of), Counts(diagnostics, id => id));
        JsonNodes.Write(output, JsonSerializer.SerializeToNode(summary, PolicyJson.Of<RunSummary>())!);
    }

    public void Dispose()
    {
    }

    private static void Count<TKey>(SortedDictionary<TKey, long> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static ValueList<SummaryCount> Counts<TKey>(SortedDictionary<TKey, long> counts, Func<TKey, string> name)
        where TKey : notnull => counts.Select(each => new SummaryCount(name(each.Key), each.Value)).ToValueList();
}
