namespace PolicyExtract.Reading.Text;

/// <summary>
/// The sign with which a scraper joined the pieces of a page's text (<c>get_text("|")</c> and its like): in one huge line, or, where the
/// white space of the page's source stayed, in lines that often hold the sign alone.
/// </summary>
internal readonly record struct PieceJoint(char? Sign)
{
    /// <summary>Pieces from which on a page was joined so, and is no row of a table.</summary>
    private const int FewestPieces = 24;

    /// <summary>Characters of the lines that have so many pieces, in a hundred of the whole text.</summary>
    private const int FewestCharacters = 50;

    /// <summary>Of so many lines with words or signs one holds the sign alone.</summary>
    private const int LoneSigns = 3;

    private static readonly char[] Signs = ['|', '\t'];

    /// <summary>The joint of a text's pieces; one that parts no line where there is none.</summary>
    public static PieceJoint Find(string text)
    {
        foreach (var sign in Signs)
        {
            if (Joins(text, sign)) return new PieceJoint(sign);
        }
        return default;
    }

    /// <summary>Lines of a table have equal numbers of cells, and a rule below its header: pieces of a page have neither.</summary>
    private static bool Joins(string text, char sign)
    {
        var (filled, lone, characters, counts) = (0, 0, 0L, new HashSet<int>());
        foreach (var line in LineSpans.Of(text))
        {
            var words = text.AsSpan(line.Start, line.Length).Trim();
            if (words.IsEmpty) continue;
            filled++;
            if (sign == '|' && words is "|") lone++;
            if (sign == '|' && PipeRow.IsDelimiter(words)) return false;
            var pieces = words.Trim(sign).Count(sign) + 1;
            if (pieces < FewestPieces) continue;
            if (!counts.Add(pieces)) return false;
            characters += line.Length;
        }
        return characters * 100 >= (long)text.Length * FewestCharacters && characters > 0 || lone >= FewestPieces && lone * LoneSigns >= filled;
    }

    /// <summary>The pieces of a line; the line where it is not joined.</summary>
    public IEnumerable<LineSpan> Parts(string text, LineSpan line) =>
        Sign is { } sign && text.AsSpan(line.Start, line.Length).Contains(sign) ? Pieces(text, line, sign) : [line];

    private static IEnumerable<LineSpan> Pieces(string text, LineSpan line, char sign)
    {
        for (int start = line.Start; start <= line.End;)
        {
            var length = text.AsSpan(start, line.End - start).IndexOf(sign);
            var end = length < 0 ? line.End : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new LineSpan(start, end - start, Math.Min(end + 1, line.Next));
            start = end + 1;
        }
    }
}
