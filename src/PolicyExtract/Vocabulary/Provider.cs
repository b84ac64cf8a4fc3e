namespace PolicyExtract.Vocabulary;

/// <summary>A company that policies name.</summary>
/// <param name="Id">Its slug.</param>
internal sealed record Provider(string Id, WordList Names, WordList Hosts, params Service[] Services);
