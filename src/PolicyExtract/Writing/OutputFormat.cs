namespace PolicyExtract.Writing;

/// <summary>A format that documents can be written in.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Suffix">Of the names of its files, with the dot.</param>
/// <param name="Open">Starts writing; the stream stays open when the writer is disposed of.</param>
public sealed record OutputFormat<T>(string Name, string Suffix, Func<Stream, WritingOptions, IDocumentWriter<T>> Open);
