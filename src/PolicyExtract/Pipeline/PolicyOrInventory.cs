using PolicyExtract.Model;
using PolicyExtract.Writing;
using PolicyExtract.Writing.Sqlite;

namespace PolicyExtract.Pipeline;

/// <summary>What a comparison takes: a policy, which is extracted, or inventories that were written before, which are read back.</summary>
/// <param name="Failure">Why there is nothing to compare; null when there are inventories, be it failed ones.</param>
public sealed record PolicyOrInventory(ValueList<CookieInventory> Inventories, Diagnostic? Failure)
{
    public static PolicyOrInventory Read(SourceDocument source, CancellationToken cancellation) =>
        Read(source, Extractor.Extract, cancellation);

    /// <summary>The same with the lines of the source beside each record; inventories that were written before have none.</summary>
    public static PolicyOrInventory ReadWithLines(SourceDocument source, CancellationToken cancellation) =>
        Read(source, Extractor.ExtractWithLines, cancellation);

    private static PolicyOrInventory Read(
        SourceDocument source, Func<SourceDocument, CancellationToken, CookieInventory> extract, CancellationToken cancellation)
    {
        var content = source.Bytes.Span;
        if (InventoryReader.Recognizes(content)) return Of(InventoryReader.Read(content));
        if (SqliteInventoryReader.Recognizes(content)) return Of(SqliteInventoryReader.Read(content));
        return new([extract(source, cancellation)], null);
    }

    private static PolicyOrInventory Of((ValueList<CookieInventory> Inventories, Diagnostic? Failure) read) =>
        new(read.Inventories, read.Failure);
}
