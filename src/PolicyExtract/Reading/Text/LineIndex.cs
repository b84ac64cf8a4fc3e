namespace PolicyExtract.Reading.Text;

/// <summary>Tells on which line of a text an offset lies, counting as editors do: CR, LF and CR LF end a line, nothing else.</summary>
internal sealed class LineIndex
{
    private readonly int[] starts;

    public LineIndex(string text)
    {
        var found = new List<int> { 0 };
        for (int at = Next(text, 0); at >= 0; at = Next(text, found[^1]))
        {
            var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            found.Add(at + (isPair ? 2 : 1));
        }
        starts = [.. found];
    }

    /// <summary>The line of an offset, 1-based; the end of the text is on its last line.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny('\r', '\n');
        return found < 0 ? -1 : from + found;
    }
}
