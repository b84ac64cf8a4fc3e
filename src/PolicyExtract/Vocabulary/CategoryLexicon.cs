namespace PolicyExtract.Vocabulary;

/// <summary>What categories are called. A <c>?</c> marks a word that other authors use for another category.</summary>
public sealed record CategoryLexicon
{
    public required WordList Necessary { get; init; }

    public required WordList Security { get; init; }

    public required WordList Preferences { get; init; }

    public required WordList Analytics { get; init; }

    public required WordList Marketing { get; init; }

    public required WordList Social { get; init; }

    public required WordList Other { get; init; }

    public required WordList Unclassified { get; init; }

    /// <summary>Words that turn "necessary" into its contrary, before or after it.</summary>
    public required WordList Negations { get; init; }
}
