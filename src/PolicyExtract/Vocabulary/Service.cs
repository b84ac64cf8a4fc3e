namespace PolicyExtract.Vocabulary;

/// <summary>A product of a provider.</summary>
/// <param name="Id">Its slug.</param>
internal sealed record Service(string Id, WordList Names, WordList Hosts);
