using PolicyExtract.Model;
using PolicyExtract.Reading;
using PolicyExtract.Writing;

namespace PolicyExtract.Pipeline;

/// <summary>What a comparison takes: a policy, which is extracted, or inventories that were written before, which are read back.</summary>
/// <param name="Failure">Why there is nothing to compare; null when there are inventories, be it failed ones.</param>
public sealed record PolicyOrInventory(ValueList<CookieInventory> Inventories, Diagnostic? Failure)
{
    public static PolicyOrInventory Read(SourceDocument source, CancellationToken cancellation)
    {
        if (!InventoryReader.Recognizes(source.Bytes.Span)) return new([Extractor.Extract(source, cancellation)], null);
        var (inventories, failure) = InventoryReader.Read(source.Bytes.Span);
        return new(inventories, failure);
    }

    /// <summary>The same with the lines of the source beside each record; inventories that were written before have none.</summary>
    public static PolicyOrInventory ReadWithExcerpts(SourceDocument source, CancellationToken cancellation)
    {
        var read = Read(source, cancellation);
        if (InventoryReader.Recognizes(source.Bytes.Span)) return read;
        return read with { Inventories = read.Inventories.Select(inventory => InventoryToExcerpts.Fill(inventory, source)).ToValueList() };
    }
}
