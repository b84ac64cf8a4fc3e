using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>A file that is to be written.</summary>
public sealed record OutputFile<T>(string Path, OutputFormat<T> Format);
