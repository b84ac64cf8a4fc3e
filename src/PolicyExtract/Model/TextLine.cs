using System.Text;

namespace PolicyExtract.Model;

/// <summary>A line of text that no reader has understood yet.</summary>
/// <param name="Fragments">
/// The line piece by piece, untrimmed; several where markup or invisible characters were taken out. They are glued, except where the
/// author broke the line inside (<c>&lt;br&gt;</c>): the fragment after such a break is joined by <see cref="FragmentJoin.Break"/>.
/// Empty for a blank line.
/// </param>
/// <param name="Location">Where the line stands, without its end.</param>
/// <param name="Words">The words with their places on the page; empty where the format has no places.</param>
public sealed record TextLine(ValueList<TextFragment> Fragments, SourceLocation Location, ValueList<PlacedWord> Words)
{
    private string? text;

    public TextLine(string text, SourceLocation location)
        : this(text.Length == 0 ? [] : [new TextFragment(text, location, FragmentJoin.Glue)], location, [])
    {
    }

    /// <summary>The line as a reader sees it, with tabs and leading spaces, and one space where fragments are not glued.</summary>
    public string Text => text ??= Joined();

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool Equals(TextLine? other) =>
        other is not null && Fragments.Equals(other.Fragments) && Location == other.Location && Words.Equals(other.Words);

    public override int GetHashCode() => HashCode.Combine(Fragments, Location);

    private string Joined()
    {
        if (Fragments.Count <= 1) return Fragments.Count == 0 ? "" : Fragments[0].Text;
        var joined = new StringBuilder(Fragments[0].Text);
        foreach (var fragment in Fragments.AsSpan()[1..])
        {
            if (fragment.Join != FragmentJoin.Glue) joined.Append(' ');
            joined.Append(fragment.Text);
        }
        return joined.ToString();
    }
}
