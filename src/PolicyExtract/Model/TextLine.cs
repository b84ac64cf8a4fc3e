namespace PolicyExtract.Model;

/// <summary>A line of text that no reader has understood yet.</summary>
/// <param name="Fragments">The line piece by piece, untrimmed, glued without anything between; several where markup was taken out. Empty for a blank line.</param>
/// <param name="Location">Where the line stands, without its end.</param>
/// <param name="Words">The words with their places on the page; empty where the format has no places.</param>
public sealed record TextLine(ValueList<TextFragment> Fragments, SourceLocation Location, ValueList<PlacedWord> Words)
{
    private string? text;

    public TextLine(string text, SourceLocation location)
        : this(text.Length == 0 ? [] : [new TextFragment(text, location, FragmentJoin.Glue)], location, [])
    {
    }

    /// <summary>The line as a reader sees it, with tabs and leading spaces.</summary>
    public string Text => text ??= Fragments.Count == 1 ? Fragments[0].Text : string.Concat(Fragments.Select(fragment => fragment.Text));

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool Equals(TextLine? other) =>
        other is not null && Fragments.Equals(other.Fragments) && Location == other.Location && Words.Equals(other.Words);

    public override int GetHashCode() => HashCode.Combine(Fragments, Location);
}
