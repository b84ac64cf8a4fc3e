using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>A whole JSON file of documents.</summary>
public sealed record DocumentFile<T>(string SchemaVersion, ToolFacts Tool, ValueList<T> Documents);
