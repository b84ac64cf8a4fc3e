namespace PolicyExtract.Batch;

/// <summary>A document that is to be read.</summary>
/// <param name="Path">The path as given and what was found under it, with <c>/</c> between parts; <c>-</c> is standard input.</param>
/// <param name="Open">Opens its content.</param>
public sealed record InputFile(string Path, Func<Stream> Open);
