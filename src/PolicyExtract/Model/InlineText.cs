using System.Text;

namespace PolicyExtract.Model;

/// <summary>A run of text as its located fragments.</summary>
public sealed record InlineText(ValueList<TextFragment> Fragments)
{
    private string? text, textWithBreaks;

    public static InlineText Empty { get; } = new(ValueList<TextFragment>.Empty);

    public bool IsEmpty => Fragments.Count == 0;

    /// <summary>The text as a reader sees it on one line: fragments joined, white space folded, breaks as spaces.</summary>
    public string Text => text ??= Joined(' ');

    /// <summary>The same with a line feed for each break that the author made.</summary>
    public string TextWithBreaks => textWithBreaks ??= Joined('\n');

    /// <summary>From the first fragment to the last; <see cref="SourceLocation.None"/> when empty.</summary>
    public SourceLocation Location =>
        IsEmpty ? SourceLocation.None : Fragments.Aggregate(SourceLocation.None, (all, next) => all.To(next.Location));

    public static InlineText Of(string text, SourceLocation location) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new([new TextFragment(text.Trim(), location)]);

    /// <summary>This text and then another, the other's first fragment joined as said.</summary>
    public InlineText Append(InlineText other, FragmentJoin join) =>
        other.IsEmpty ? this
        : IsEmpty ? other
        : new([.. Fragments, other.Fragments[0] with { Join = join }, .. other.Fragments.Skip(1)]);

    public bool Equals(InlineText? other) => other is not null && Fragments.Equals(other.Fragments);

    public override int GetHashCode() => Fragments.GetHashCode();

    public override string ToString() => Text;

    private string Joined(char breakCharacter)
    {
        if (IsEmpty) return "";
        var joined = new StringBuilder();
        foreach (var fragment in Fragments)
        {
            if (joined.Length > 0 && fragment.Join != FragmentJoin.Glue)
            {
                var separator = fragment.Join == FragmentJoin.Break ? breakCharacter : ' ';
                if (joined[^1] == ' ') joined.Length--;
                if (joined.Length > 0 && joined[^1] != '\n') joined.Append(separator);
            }
            AppendFolded(joined, fragment.Text);
        }
        return joined.ToString().Trim();
    }

    private static void AppendFolded(StringBuilder target, string words)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character)) target.Append(character);
            else if (target.Length > 0 && target[^1] is not (' ' or '\n')) target.Append(' ');
        }
    }
}
