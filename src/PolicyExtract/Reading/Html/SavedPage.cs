namespace PolicyExtract.Reading.Html;

/// <summary>A page as it was saved.</summary>
/// <param name="Charset">The encoding that its transport stated; null without one.</param>
/// <param name="Url">The address that it was saved from, as its transport states it; null without one.</param>
internal sealed record SavedPage(ReadOnlyMemory<byte> Bytes, string? Charset, string? Url);
