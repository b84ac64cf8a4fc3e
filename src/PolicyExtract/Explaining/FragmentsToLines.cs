using PolicyExtract.Model;

namespace PolicyExtract.Explaining;

/// <summary>Marks the words of a cookie in the lines of its document.</summary>
internal sealed class FragmentsToLines
{
    /// <summary>Characters of a line that are shown whole; of a longer one only the surroundings of its marks.</summary>
    private const int LongestWholeLine = 240;

    /// <summary>Characters shown before and after a mark in a line that is not shown whole.</summary>
    private const int Surroundings = 40;

    private const string LeftOut = " … ";

    private readonly string? text;
    private readonly Dictionary<SourceLocation, string> words = [];

    /// <param name="text">The decoded text of the document; null where its format has none: then the words of the tables' cells are shown.</param>
    public FragmentsToLines(string? text, IEnumerable<TableBlock> tables)
    {
        this.text = text;
        if (text is not null) return;
        foreach (var fragment in tables.SelectMany(table => table.Grid.Rows).SelectMany(row => row).SelectMany(cell => cell.Content.Fragments))
            words.TryAdd(fragment.Location, fragment.Text);
    }

    /// <summary>The lines in the document's order, each once.</summary>
    public ValueList<MarkedLine> Convert(ValueList<FieldFragment> fragments)
    {
        if (text is null) return fragments.Where(fragment => words.ContainsKey(fragment.Location)).Distinct().Select(OfPage).ToValueList();
        return fragments.Where(fragment => fragment.Location.End <= text.Length)
            .SelectMany(Pieces)
            .OrderBy(piece => piece.Start)
            .GroupBy(piece => LineStart(piece.Start))
            .Select(line => OfText(line.Key, WithoutOverlaps(line)))
            .ToValueList();
    }

    private MarkedLine OfPage(FieldFragment fragment)
    {
        var shown = words[fragment.Location];
        return new(fragment.Location.Page, 0, shown, [new(0, shown.Length, fragment.Field)]);
    }

    /// <summary>A fragment's stretch of each line that it runs over, without the white space at the ends.</summary>
    private IEnumerable<Piece> Pieces(FieldFragment fragment)
    {
        var line = fragment.Location.Line;
        for (var at = fragment.Location.Start; at < fragment.Location.End; line++)
        {
            var end = Math.Min(LineEnd(at), fragment.Location.End);
            var shown = text.AsSpan(at, end - at);
            var start = at + (shown.Length - shown.TrimStart().Length);
            if (!shown.IsWhiteSpace()) yield return new(start, shown.Trim().Length, line, fragment.Field);
            at = NextLine(end);
        }
    }

    private MarkedLine OfText(int start, List<Piece> pieces)
    {
        var end = LineEnd(start);
        if (end - start > LongestWholeLine) return Shortened(start, end, pieces);
        var marks = pieces.Select(piece => new LineMark(piece.Start - start, piece.Length, piece.Field));
        return new(0, pieces[0].Line, text![start..end], marks.ToValueList());
    }

    private MarkedLine Shortened(int start, int end, List<Piece> pieces)
    {
        var shown = new System.Text.StringBuilder();
        var marks = new List<LineMark>();
        var until = start;
        foreach (var piece in pieces)
        {
            var from = Math.Max(until, piece.Start - Surroundings);
            if (from > until) shown.Append(LeftOut);
            marks.Add(new(shown.Length + piece.Start - from, piece.Length, piece.Field));
            var to = Math.Min(end, piece.Start + piece.Length + Surroundings);
            var next = pieces.Find(other => other.Start > piece.Start)?.Start - Surroundings ?? to;
            to = Math.Max(piece.Start + piece.Length, Math.Min(to, next));
            shown.Append(text, from, to - from);
            until = to;
        }
        if (until < end) shown.Append(LeftOut);
        return new(0, pieces[0].Line, shown.ToString(), marks.ToValueList());
    }

    /// <summary>A cell that states two fields is marked as the first of them.</summary>
    private static List<Piece> WithoutOverlaps(IEnumerable<Piece> pieces)
    {
        var kept = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (kept.Count == 0 || piece.Start >= kept[^1].Start + kept[^1].Length) kept.Add(piece);
        }
        return kept;
    }

    private int LineStart(int at)
    {
        var before = text.AsSpan(0, at).LastIndexOfAny('\r', '\n');
        return before + 1;
    }

    private int LineEnd(int at)
    {
        var behind = text.AsSpan(at).IndexOfAny('\r', '\n');
        return behind < 0 ? text!.Length : at + behind;
    }

    private int NextLine(int end) => end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);

    private sealed record Piece(int Start, int Length, int Line, CookieField? Field);
}
