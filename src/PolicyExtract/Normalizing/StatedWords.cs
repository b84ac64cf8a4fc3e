using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Words that the document states for a field, and the text that they stand in.</summary>
/// <param name="Words">Verbatim, white space folded; the whole source or a part of it.</param>
/// <param name="Source">The cell or heading.</param>
internal sealed record StatedWords(string Words, InlineText Source)
{
    public static StatedWords All(InlineText source) => new(source.Text, source);
}
