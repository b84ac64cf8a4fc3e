using PolicyExtract.Model;

namespace PolicyExtract.Batch.Containers;

/// <summary>A record of a web archive.</summary>
/// <param name="Block">Empty for records of a kind that is not wanted.</param>
/// <param name="Failure">Why the record cannot be had; null when it can.</param>
internal sealed record WarcRecord(WarcHeader Header, ReadOnlyMemory<byte> Block, Diagnostic? Failure = null);
