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
    public SourceLocation Location
    {
        get
        {
            var all = SourceLocation.None;
            foreach (var fragment in Fragments) all = all.To(fragment.Location);
            return all;
        }
    }

    public static InlineText Of(string text, SourceLocation location) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new([new TextFragment(text.Trim(), location)]);

    /// <summary>This text and then another, the other's first fragment joined as said.</summary>
    public InlineText Append(InlineText other, FragmentJoin join) =>
        other.IsEmpty ? this
        : IsEmpty ? other
        : new([.. Fragments, other.Fragments[0] with { Join = join }, .. other.Fragments.Skip(1)]);

    /// <summary>Many texts, one after the other; the same as appending each, in time that grows with their length alone.</summary>
    internal static InlineText Join(IReadOnlyList<InlineText> texts, FragmentJoin join) => texts switch
    {
        [var only] => only,
        _ => new([.. texts.SelectMany(text => text.Fragments.Select((fragment, at) => (Fragment: fragment, IsFirst: at == 0)))
            .Select((part, at) => part.IsFirst && at > 0 ? part.Fragment with { Join = join } : part.Fragment)]),
    };

    public bool Equals(InlineText? other) => other is not null && Fragments.Equals(other.Fragments);

    public override int GetHashCode() => Fragments.GetHashCode();

    public override string ToString() => Text;

    private string Joined(char breakCharacter)
    {
        if (IsEmpty) return "";
        if (Fragments.Count == 1 && IsFolded(Fragments[0].Text)) return Fragments[0].Text;
        var joined = new StringBuilder();
        foreach (var fragment in Fragments.AsSpan()) Append(joined, fragment.Text, fragment.Join, breakCharacter);
        return joined.ToString().Trim();
    }

    /// <summary>Goes on with a text: words joined as said to those before, white space folded.</summary>
    internal static void Append(StringBuilder joined, ReadOnlySpan<char> words, FragmentJoin join, char breakCharacter)
    {
        if (joined.Length > 0 && join != FragmentJoin.Glue)
        {
            var separator = join == FragmentJoin.Break ? breakCharacter : ' ';
            if (joined[^1] == ' ') joined.Length--;
            if (joined.Length > 0 && joined[^1] != '\n') joined.Append(separator);
        }
        AppendFolded(joined, words);
    }

    private static bool IsFolded(string words)
    {
        var before = ' ';
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character) && (character != ' ' || before == ' ')) return false;
            before = character;
        }
        return before != ' ';
    }

    private static void AppendFolded(StringBuilder target, ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var start = at;
            while (at < words.Length && !char.IsWhiteSpace(words[at])) at++;
            target.Append(words[start..at]);
            if (at < words.Length && target.Length > 0 && target[^1] is not (' ' or '\n')) target.Append(' ');
        }
    }
}
