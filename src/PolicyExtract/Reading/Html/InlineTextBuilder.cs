using System.Buffers;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Collects the text of a block or a cell, fragment by fragment, as a reader sees it.</summary>
internal sealed class InlineTextBuilder(SourceText source)
{
    /// <summary>Characters that a reader does not see: soft hyphen, zero-width space, word joiner, byte order mark, direction marks.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u2060\uFEFF\u200E\u200F");

    private readonly List<TextFragment> fragments = [];
    private FragmentJoin join = FragmentJoin.Glue;

    public bool IsEmpty => fragments.Count == 0;

    /// <summary>Number of line breaks since the last word.</summary>
    public int LineBreaks { get; private set; }

    public void Add(PageText node, TextStyle style, string? href)
    {
        var text = node.Text;
        var from = 0;
        while (from < text.Length && IsBlank(text[from])) from++;
        if (from > 0) Space(text.AsSpan(0, from));
        if (from == text.Length) return;
        var to = text.Length;
        while (IsBlank(text[to - 1])) to--;
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
        if (join == FragmentJoin.Glue && blank.ContainsAnyExcept(Invisible)) join = FragmentJoin.Space;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || Invisible.Contains(character);

    private static string Visible(string text, int from, int to)
    {
        var part = text.AsSpan(from, to - from);
        if (!part.ContainsAny(Invisible)) return part.Length == text.Length ? text : part.ToString();
        var visible = new StringBuilder(part.Length);
        foreach (var character in part)
        {
            if (!Invisible.Contains(character)) visible.Append(character);
        }
        return visible.ToString();
    }
}
