namespace PolicyExtract.Vocabulary;

/// <summary>
/// What the words of the field are in one language. Words are written as usual; they are folded before they are compared.
/// </summary>
public sealed record Language
{
    /// <summary>BCP 47 primary tag.</summary>
    public required string Tag { get; init; }

    public required HeaderLexicon Headers { get; init; }

    public required RetentionLexicon Retention { get; init; }

    public required CategoryLexicon Categories { get; init; }

    public required StorageLexicon Storage { get; init; }

    public required PartyLexicon Party { get; init; }

    public required TextLexicon Text { get; init; }
}
