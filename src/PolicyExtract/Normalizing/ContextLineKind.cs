namespace PolicyExtract.Normalizing;

/// <summary>What sort of text a <see cref="ContextLine"/> is.</summary>
internal enum ContextLineKind
{
    /// <summary>A heading, or a bold line, summary or caption that looks like one.</summary>
    Heading,

    /// <summary>A line or paragraph of a few words.</summary>
    ShortLine,

    /// <summary>A short list item, or the words that a longer item or paragraph sets off at its start.</summary>
    LeadIn,

    /// <summary>Running text.</summary>
    Sentence,
}
