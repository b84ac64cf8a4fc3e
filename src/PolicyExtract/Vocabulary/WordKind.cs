namespace PolicyExtract.Vocabulary;

/// <summary>What a piece of a text is.</summary>
internal enum WordKind
{
    Letters,
    Digits,
    Symbol,
}
