using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>The decoded page, to find again in it what the tree holds.</summary>
internal sealed class SourceText(string text)
{
    private readonly LineIndex lines = new(text);

    public string Text => text;

    public LineIndex Lines => lines;

    /// <summary>Where a part of a text node stands.</summary>
    /// <param name="from">First character of the part in the node's text.</param>
    /// <param name="to">The character after its last.</param>
    public SourceLocation Locate(PageText node, int from, int to)
    {
        var start = Math.Min(node.Start, text.Length);
        if (text.AsSpan(start).StartsWith(node.Text)) return At(start + from, to - from);
        var place = Skip(start, node.Text, 0, from);
        return At(place, Skip(place, node.Text, from, to) - place);
    }

    /// <summary>Where an attribute's value stands in the tag that begins at a place; the whole tag when the value is written in another way.</summary>
    public SourceLocation LocateAttribute(int tagStart, string value)
    {
        var start = Math.Min(tagStart, text.Length);
        var end = text.IndexOf('>', start);
        var length = (end < 0 ? text.Length : end) - start;
        var place = value.Length == 0 ? -1 : text.AsSpan(start, length).IndexOf(value, StringComparison.Ordinal);
        return place < 0 ? At(start, length) : At(start + place, value.Length);
    }

    public SourceLocation At(int start, int length) => new(start, length, lines.LineAt(start));

    /// <summary>
    /// The place in the source after a stretch of resolved text. Source and text go side by side; a character reference counts for one
    /// character, or for two where only then both go on alike.
    /// </summary>
    private int Skip(int place, string resolved, int from, int to)
    {
        var next = from;
        if (from == 0) place = LeadingWhiteSpaceLeftOut(place, resolved);
        while (next < to && place < text.Length)
        {
            var source = text[place];
            if (source == '&' && ReferenceEnd(place) is var end && end > place + 1)
            {
                next += IsPair(resolved, next, end) ? 2 : 1;
                place = end;
            }
            else
            {
                if (source == '\r' && place + 1 < text.Length && text[place + 1] == '\n') place++;
                if (source != '\0' || resolved[next] == '\uFFFD') next++;
                place++;
            }
        }
        return place;
    }

    /// <summary>The tree builder puts the white space at the front of some tokens elsewhere than the rest.</summary>
    private int LeadingWhiteSpaceLeftOut(int place, string resolved)
    {
        if (resolved.Length == 0 || char.IsWhiteSpace(resolved[0])) return place;
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        return place;
    }

    private int ReferenceEnd(int ampersand)
    {
        var end = ampersand + 1;
        if (end < text.Length && text[end] == '#') end++;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return end < text.Length && text[end] == ';' ? end + 1 : ampersand;
    }

    private bool IsPair(string resolved, int next, int end) =>
        char.IsHighSurrogate(resolved[next])
        || (next + 2 < resolved.Length && end < text.Length && resolved[next + 1] != text[end] && resolved[next + 2] == text[end]);
}
