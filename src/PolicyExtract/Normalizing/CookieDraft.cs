using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>A cookie in the document's own words, before they are given a meaning.</summary>
/// <param name="Stated">The words of each field that the document states, the name's among them.</param>
/// <param name="Row">0-based, of the table's body.</param>
internal sealed record CookieDraft(
    StatedFields Stated,
    ValueList<ExtraColumn> Extra,
    ValueList<CookieLink> Links,
    TableReading Reading,
    TableContext Context,
    int Row)
{
    /// <summary>Where the document lists the cookie once more, word for word or as data of its consent dialog.</summary>
    public ValueList<SourceLocation> Elsewhere { get; init; } = [];

    /// <summary>Whether cells of the row had to be put back into their columns.</summary>
    public bool IsShifted { get; init; }

    public string Name => Stated[CookieField.Name]!.Words;

    public string? this[CookieField field] => Stated[field]?.Words;

    /// <summary>Whether the field's words stand over the table and not in the row.</summary>
    public bool IsFromContext(CookieField field) =>
        Stated[field] is { } words && ReferenceEquals(words, Context[field]);
}
