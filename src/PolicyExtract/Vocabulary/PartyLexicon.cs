namespace PolicyExtract.Vocabulary;

/// <summary>What first and third parties are called.</summary>
public sealed record PartyLexicon
{
    public required WordList First { get; init; }

    public required WordList Third { get; init; }
}
