namespace PolicyExtract.Vocabulary;

/// <summary>What a character does in a text.</summary>
internal enum CharacterKind
{
    Space,
    Letter,
    Digit,

    /// <summary>A character of a script that sets no spaces between words.</summary>
    Ideograph,
    Symbol,
}
