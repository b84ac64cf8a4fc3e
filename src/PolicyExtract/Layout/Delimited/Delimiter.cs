namespace PolicyExtract.Layout.Delimited;

/// <summary>A sign that parts the cells of a row, as files of values have it, and lists that were written by hand.</summary>
internal sealed class Delimiter
{
    /// <summary>Quotation marks that a cell between two of them may hold.</summary>
    private const int MostQuotes = 8;

    private const string Dash = "-", WideSlash = "／";

    private readonly string[] signs;
    private readonly Form form;

    /// <param name="signs">Each of which parts cells like the others; none begins with another.</param>
    private Delimiter(Form form, params string[] signs) => (this.signs, this.form) = (signs, form);

    private enum Form
    {
        /// <summary>Parts cells wherever it stands outside quotation marks.</summary>
        Anywhere,

        /// <summary>The same, but with nothing behind it: sentences have the sign before a space.</summary>
        NothingBehind,

        /// <summary>Parts cells between spaces alone: words have the sign inside them.</summary>
        BetweenSpaces,
    }

    public static IReadOnlyList<Delimiter> All { get; } =
    [
        new(Form.Anywhere, ";"),
        new(Form.NothingBehind, ","),
        new(Form.BetweenSpaces, "/"),
        new(Form.BetweenSpaces, Dash, "–", "—"),
        new(Form.BetweenSpaces, "·", "•", "∙"),
        new(Form.BetweenSpaces, "->", "-->", "=>", "→", "⇒"),
        new(Form.Anywhere, "｜"),
        new(Form.Anywhere, WideSlash),
    ];

    /// <summary>
    /// Columns of rows that stand below no header, at least; 0 where they must have one. Commas and wide slashes part the words of any
    /// list, and one dash the name of an item from what is said of it.
    /// </summary>
    public int FewestUnheaded => form == Form.NothingBehind || signs.Contains(WideSlash) ? 0 : signs.Contains(Dash) ? 3 : 2;

    /// <summary>Whether the marker of a list item is one of the signs.</summary>
    public bool IsSign(string marker) => signs.Contains(marker);

    /// <summary>Whether a text has one of the signs at all.</summary>
    public bool IsIn(string text) => Array.Exists(signs, sign => text.Contains(sign, StringComparison.Ordinal));

    /// <summary>
    /// The stretches between the signs of a line, empty ones included, without the quotation marks around them; what stands in parentheses is
    /// not parted.
    /// </summary>
    public List<CellSlice> Pieces(string text, int line)
    {
        var pieces = new List<CellSlice>();
        var (start, lastClose) = (0, text.LastIndexOf(')'));
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && form != Form.BetweenSpaces && text.AsSpan(start, at - start).IsWhiteSpace() && QuoteEnd(text, at) is var close and >= 0)
            {
                pieces.Add(new CellSlice(line, at + 1, close - at - 1));
                if (SignFrom(text, close + 1) is not (>= 0 and var sign)) return pieces;
                start = sign + SignAt(text, sign);
                at = start - 1;
            }
            else if (text[at] == '(')
            {
                at = at < lastClose ? text.IndexOf(')', at) : at;
            }
            else if (SignAt(text, at) is > 0 and var length)
            {
                pieces.Add(new CellSlice(line, start, at - start));
                start = at + length;
                at = start - 1;
            }
        }
        pieces.Add(new CellSlice(line, start, text.Length - start));
        return pieces;
    }

    /// <summary>The quotation mark that closes a cell: behind it stands the next sign, or nothing; −1 without one.</summary>
    private int QuoteEnd(string text, int open)
    {
        var close = open;
        for (int tried = 0; tried < MostQuotes && (close = text.IndexOf('"', close + 1)) >= 0; tried++)
        {
            if (text.AsSpan(close + 1).TrimStart().IsEmpty || SignFrom(text, close + 1) >= 0) return close;
        }
        return -1;
    }

    /// <summary>The sign behind nothing but white space; −1 without one.</summary>
    private int SignFrom(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && SignAt(text, at) > 0 ? at : -1;
    }

    /// <summary>Characters of the sign that parts cells at a place; 0 where none does.</summary>
    private int SignAt(string text, int at)
    {
        foreach (var sign in signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0 && Parts(text, at, at + sign.Length)) return sign.Length;
        }
        return 0;
    }

    private bool Parts(string text, int start, int end) => form switch
    {
        Form.Anywhere => true,
        Form.NothingBehind => end == text.Length || !char.IsWhiteSpace(text[end]),
        _ => (start == 0 || char.IsWhiteSpace(text[start - 1])) && (end == text.Length || char.IsWhiteSpace(text[end])),
    };
}
