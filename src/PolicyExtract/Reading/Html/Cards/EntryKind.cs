namespace PolicyExtract.Reading.Html.Cards;

/// <summary>How a label and its value stand together.</summary>
internal enum EntryKind
{
    /// <summary>Two elements alone in a third.</summary>
    Pair,

    /// <summary>A label with a colon at the start of the element that goes on with the value.</summary>
    LeadIn,

    /// <summary>A label set off as such, then the value's elements, then the next label.</summary>
    Sequence,

    /// <summary>A heading as label, then the value.</summary>
    HeadingSequence,

    /// <summary>A term of a definition list and its definitions.</summary>
    Definition,
}
