namespace PolicyExtract.Vocabulary;

/// <summary>
/// The cell of a name column → the stretches between its line feeds, commas, bullets and the like; what stands in brackets is not divided.
/// </summary>
internal static class CellToSegments
{
    /// <summary>In order; some may be empty.</summary>
    public static List<TextSpan> Of(string cell)
    {
        var segments = new List<TextSpan>();
        var lineStart = 0;
        for (var at = 0; at <= cell.Length; at++)
        {
            if (at < cell.Length && cell[at] is not ('\n' or '\r')) continue;
            AddLine(cell, new(lineStart, at), segments);
            lineStart = at + 1;
        }
        return segments;
    }

    private static void AddLine(string cell, TextSpan line, List<TextSpan> segments)
    {
        var first = segments.Count;
        var start = line.Start;
        for (var at = line.Start; at < line.End; at++)
        {
            at = PassBrackets(cell, at, line.End);
            if (!IsSeparator(cell, at)) continue;
            segments.Add(new(start, at));
            start = at + 1;
        }
        segments.Add(new(start, line.End));
        if (!IsPhrase(cell, segments, first)) return;
        segments.RemoveRange(first, segments.Count - first);
        segments.Add(line);
    }

    private static bool IsSeparator(string cell, int at) =>
        NameTokens.IsListSeparator(cell[at])
            && !(cell[at] == '|' && (cell.ElementAtOrDefault(at + 1) == '|' || cell.ElementAtOrDefault(at - 1) == '|'));

    /// <summary>
    /// The place of the bracket that closes one opened here; the same place when none is opened or closed before the end.
    /// </summary>
    public static int PassBrackets(string cell, int at, int end)
    {
        if (cell[at] is not ('(' or '（' or '[' or '{' or '<')) return at;
        var depth = 0;
        for (var i = at; i < end; i++)
        {
            if (IsPair(cell[at], cell[i], isClosing: false)) depth++;
            else if (IsPair(cell[at], cell[i], isClosing: true) && --depth == 0) return i;
        }
        return at;
    }

    private static bool IsPair(char open, char character, bool isClosing) => open switch
    {
        '(' or '（' => isClosing ? NameTokens.IsClosing(character) : NameTokens.IsOpening(character),
        '[' => character == (isClosing ? ']' : '['),
        '{' => character == (isClosing ? '}' : '{'),
        _ => character == (isClosing ? '>' : '<'),
    };

    // "Cookies for login, security and language" describes, and lists nothing.
    private static bool IsPhrase(string cell, List<TextSpan> segments, int first)
    {
        var isDescribed = false;
        for (var i = first; i < segments.Count; i++)
        {
            var (count, hasText) = (0, false);
            foreach (var range in segments[i].In(cell).Split(' '))
            {
                var word = NameTokens.Bare(segments[i].In(cell)[range]);
                if (word.IsEmpty) continue;
                if (NameShape.Of(word) >= NameShape.Even) return false;
                count++;
                hasText |= FieldWords.IsOfText(word) && !NameTokens.IsJoint(word);
            }
            isDescribed |= hasText && count > 1;
        }
        return isDescribed && segments.Count - first > 1;
    }
}
