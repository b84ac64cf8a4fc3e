namespace PolicyExtract.Model;

/// <summary>A piece of text that stands together in the source; a cell that was torn apart has several.</summary>
/// <param name="Text">The words, with white space at the ends removed and inside as in the source.</param>
/// <param name="Location">Where the words stand.</param>
/// <param name="Join">How it goes on from the fragment before it; without meaning for the first one.</param>
/// <param name="Style">How the source sets the words off.</param>
/// <param name="Href">The target of the link around the words, as written; null without one.</param>
public sealed record TextFragment(
    string Text,
    SourceLocation Location,
    FragmentJoin Join = FragmentJoin.Space,
    TextStyle Style = TextStyle.None,
    string? Href = null)
{
    /// <summary>
    /// A part of the words. Where the source writes them in more characters (references, escapes), the first and the last part keep to the
    /// ends of the place, which is right unless they hold what is written so; other parts stand between them.
    /// </summary>
    internal TextFragment Part(int start, int length)
    {
        var longer = Math.Max(0, Location.Length - Text.Length);
        var from = Math.Min(start + (start > 0 && start + length == Text.Length ? longer : 0), Location.Length);
        var location = Location with { Start = Location.Start + from, Length = Math.Clamp(Location.Length - from, 0, length) };
        return this with { Text = Text.Substring(start, length), Location = location };
    }
}
