using System.Numerics;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Makes <see cref="TextLine"/>s of a text: words and marks in, fragments out. Styles and links last until they are closed or reset.
/// </summary>
internal sealed class LineWriter(string text, LineIndex index)
{
    private readonly List<TextFragment> fragments = [];
    private readonly int[] depths = new int[BitOperations.Log2((uint)TextStyle.Code) + 1];
    private FragmentJoin join = FragmentJoin.Glue;
    private TextStyle style;
    private string? href;
    private int written;
    private int waitingStart;
    private int waitingEnd;
    private bool hasWords;

    /// <summary>Ends all styles and links.</summary>
    public void Reset()
    {
        if (style == TextStyle.None && href is null) return;
        Flush();
        Array.Clear(depths);
        style = TextStyle.None;
        href = null;
    }

    /// <summary>Writes one line of the text.</summary>
    /// <param name="marks">The markup of the line, and perhaps of lines around it, in order and without overlap.</param>
    /// <param name="next">The first mark that has not been applied.</param>
    public TextLine Line(LineSpan line, IReadOnlyList<InlineMark> marks, ref int next)
    {
        written = Math.Max(written, line.Start);
        for (; next < marks.Count && marks[next].Start < line.End; next++)
        {
            Words(written, marks[next].Start);
            Apply(marks[next]);
            written = Math.Max(written, marks[next].End);
        }
        Words(written, line.End);
        Flush();
        return Taken(line);
    }

    private TextLine Taken(LineSpan line)
    {
        var taken = new TextLine(fragments.ToValueList(), new SourceLocation(line.Start, line.Length, index.LineAt(line.Start)), []);
        fragments.Clear();
        join = FragmentJoin.Glue;
        hasWords = false;
        return taken;
    }

    private void Apply(InlineMark mark)
    {
        if (mark.Effect != InlineEffect.Reset) Flush();
        switch (mark.Effect)
        {
            case InlineEffect.Open: Count(mark.Style, 1); break;
            case InlineEffect.Close: Count(mark.Style, -1); break;
            case InlineEffect.LinkOpen: href = mark.Value; break;
            case InlineEffect.LinkClose: href = null; break;
            case InlineEffect.Break: Break(); break;
            case InlineEffect.Replaced: Add(mark.Value!, mark.Start, mark.End - mark.Start, style); break;
            case InlineEffect.Escaped: Add(text[(mark.End - 1)..mark.End], mark.End - 1, 1, style | TextStyle.Escaped); break;
            case InlineEffect.Reset: Reset(); break;
            case InlineEffect.Dropped: break;
            default: throw new InvalidOperationException($"Unknown effect {mark.Effect}.");
        }
    }

    private void Count(TextStyle changed, int by)
    {
        ref var depth = ref depths[BitOperations.Log2((uint)changed)];
        depth = Math.Max(0, depth + by);
        style = depth > 0 ? style | changed : style & ~changed;
    }

    /// <summary>The author's break stands for the white space around it.</summary>
    private void Break()
    {
        if (!hasWords || join == FragmentJoin.Break) return;
        var last = fragments[^1];
        fragments.RemoveAt(fragments.Count - 1);
        var words = last.Text.TrimEnd();
        if (words.Length > 0) fragments.Add(Cropped(last, 0, words.Length));
        join = FragmentJoin.Break;
    }

    private void Words(int start, int end)
    {
        while (start < end)
        {
            var length = InvisibleCharacters.Find(text.AsSpan(start, end - start));
            if (waitingEnd != start) Flush();
            if (waitingStart == waitingEnd) waitingStart = start;
            waitingEnd = start + length;
            start += length + 1;
        }
    }

    /// <summary>Makes a fragment of the words that wait for others to go on without a gap.</summary>
    private void Flush()
    {
        if (waitingEnd > waitingStart) Add(text[waitingStart..waitingEnd], waitingStart, waitingEnd - waitingStart, style);
        waitingStart = waitingEnd;
    }

    private void Add(string words, int start, int length, TextStyle wordStyle)
    {
        var fragment = new TextFragment(words, new SourceLocation(start, length, index.LineAt(start)), join, wordStyle, href);
        if (join == FragmentJoin.Break)
        {
            var spaces = words.Length - words.TrimStart().Length;
            if (spaces == words.Length) return;
            fragment = Cropped(fragment, spaces, words.Length);
            join = FragmentJoin.Glue;
        }
        fragments.Add(fragment);
        hasWords |= !string.IsNullOrWhiteSpace(words);
    }

    private static TextFragment Cropped(TextFragment fragment, int start, int end) =>
        fragment.Location.Length != fragment.Text.Length
            ? fragment with { Text = fragment.Text[start..end] }
            : fragment with
            {
                Text = fragment.Text[start..end],
                Location = fragment.Location with { Start = fragment.Location.Start + start, Length = end - start },
            };
}
