namespace PolicyExtract.Vocabulary;

/// <summary>Words of running text.</summary>
public sealed record TextLexicon
{
    /// <summary>
    /// Articles, prepositions and conjunctions: after one of them a sentence goes on, so a line that ends with it was wrapped.
    /// </summary>
    public required WordList Connecting { get; init; }

    /// <summary>Further frequent words by which the language is told.</summary>
    public required WordList Frequent { get; init; }

    public required WordList And { get; init; }

    public required WordList Or { get; init; }

    /// <summary>January to December, each <c>word=number</c>, in all cases and short forms.</summary>
    public required WordList Months { get; init; }

    public required WordList Yes { get; init; }

    public required WordList No { get; init; }

    /// <summary>What stands before the date of a policy.</summary>
    public required WordList LastUpdated { get; init; }

    public required WordList ConsentTerms { get; init; }

    /// <summary>"For example", "such as": what stands before examples.</summary>
    public required WordList Examples { get; init; }
}
