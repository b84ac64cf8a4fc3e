namespace PolicyExtract.Vocabulary;

/// <summary>What kinds of storage are called beyond their technical names, which are the same everywhere.</summary>
public sealed record StorageLexicon
{
    public required WordList HttpCookie { get; init; }

    public required WordList LocalStorage { get; init; }

    public required WordList SessionStorage { get; init; }

    public required WordList Pixel { get; init; }

    public required WordList Script { get; init; }

    public required WordList Fingerprint { get; init; }

    public required WordList AppStorage { get; init; }
}
