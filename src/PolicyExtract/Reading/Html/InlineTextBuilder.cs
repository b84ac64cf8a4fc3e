using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Collects the text of a block or a cell, fragment by fragment, as a reader sees it.</summary>
internal sealed class InlineTextBuilder(SourceText source)
{
    private readonly List<TextFragment> fragments = [];
    private FragmentJoin join = FragmentJoin.Glue;

    public bool IsEmpty => fragments.Count == 0;

    /// <summary>Number of line breaks since the last word.</summary>
    public int LineBreaks { get; private set; }

    public void Add(PageText node, TextStyle style, string? href)
    {
        var text = node.Text;
        var from = 0;
        while (from < text.Length && IsBlank(text, from)) from++;
        Space(text.AsSpan(0, from));
        if (from == text.Length) return;
        var to = text.Length;
        while (IsBlank(text, to - 1)) to--;
        Add(Visible(text, from, to), source.Locate(node, from, to), style, href);
        Space(text.AsSpan(to));
    }

    public void Add(string words, SourceLocation location, TextStyle style, string? href)
    {
        fragments.Add(new TextFragment(words, location, IsEmpty ? FragmentJoin.Space : join, style, href));
        join = FragmentJoin.Glue;
        LineBreaks = 0;
    }

    /// <summary>What comes next stands on a line of its own.</summary>
    public void Break() => join = FragmentJoin.Break;

    public void LineBreak()
    {
        Break();
        LineBreaks++;
    }

    /// <summary>What was collected; the builder is empty afterwards.</summary>
    public InlineText Take()
    {
        var taken = IsEmpty ? InlineText.Empty : new InlineText(fragments.ToValueList());
        fragments.Clear();
        join = FragmentJoin.Glue;
        LineBreaks = 0;
        return taken;
    }

    private void Space(ReadOnlySpan<char> blank)
    {
        if (join != FragmentJoin.Glue) return;
        foreach (var character in blank)
        {
            if (char.IsWhiteSpace(character)) join = FragmentJoin.Space;
        }
    }

    private static bool IsBlank(string text, int at) => char.IsWhiteSpace(text[at]) || InvisibleCharacters.Find(text.AsSpan(at, 1)) == 0;

    private static string Visible(string text, int from, int to)
    {
        var rest = text.AsSpan(from, to - from);
        var seen = InvisibleCharacters.Find(rest);
        if (seen == rest.Length) return seen == text.Length ? text : rest.ToString();
        var visible = new StringBuilder(rest.Length);
        while (!rest.IsEmpty)
        {
            visible.Append(rest[..seen]);
            rest = rest[Math.Min(seen + 1, rest.Length)..];
            seen = InvisibleCharacters.Find(rest);
        }
        return visible.ToString();
    }
}
