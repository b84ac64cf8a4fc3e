namespace PolicyExtract.Layout;

/// <summary>Whether the break between two lines is inside a cell or between two cells.</summary>
internal static class WrapEvidence
{
    /// <summary>More lines end a cell than wrap.</summary>
    private const double Base = -0.8;

    /// <summary>A line that stops where no cell ends.</summary>
    private const double OpenEnd = 2;

    /// <summary>A line that is nothing but a name or a period is seldom a piece of running text.</summary>
    private const double ValueInProse = -1.5;

    /// <summary>A name that stands alone behind a sentence opens the next record, small letters or not.</summary>
    private const double NameAfterSentence = -5;

    private const double SureValue = 0.8;

    private const int MostValueWords = 3;

    /// <summary>
    /// A line that begins with a mark that no cell begins with, or is nothing but one: a converter broke the line at a link or an emphasis.
    /// </summary>
    private const double ClosingMark = 4;

    /// <summary>A line that closes the parenthesis that the line above leaves open.</summary>
    private const double InsideParentheses = 3;

    /// <summary>Hardly any cell begins with a parenthesis.</summary>
    private const double BeforeParenthesis = 2.5;

    /// <summary>A line that ends in the middle of an address.</summary>
    private const double InsideAddress = 4;

    /// <summary>Share of the lines inside a cell that begin with a small letter.</summary>
    private const double SmallInside = 0.5;

    /// <summary>Share of the lines inside a cell that begin with a capital, be it of a name or of a new sentence.</summary>
    private const double CapitalInside = 0.33;

    /// <summary>Share of the lines inside a cell that end a sentence.</summary>
    private const double EndInside = 0.11;

    /// <summary>
    /// Log-odds that the second line goes on with the cell of the first. A break inside a cell was forced: the next word would not have
    /// fitted the column's width; a break between cells was not. Besides, sentences start with capitals and do not end on an article.
    /// </summary>
    public static double Continues(CellEvidence first, CellEvidence second, ColumnModel column, CellStyle style)
    {
        const double Complete = 1;
        const double TwoCompleteValues = -2.5;
        // "Acme Inc." is none.
        const int FewestWordsOfSentence = 4;
        const double BehindSentence = -2;
        if (second.StartsWithClosingMark || first.IsListSign) return ClosingMark;
        if (first.LeavesParenthesisOpen && second.Text.Contains(')', StringComparison.Ordinal)) return InsideParentheses;
        if (second.Text.StartsWith('(')) return BeforeParenthesis;
        if (column.HoldsProse) return Continues(first, second, style);
        var goesOnSmall = column.HoldsWords && first.StartsUpper && second.StartsLower && Math.Max(second.Name, second.Host) < SureValue;
        if (!first.EndsOpen && !goesOnSmall && column.Score(first) > Complete && column.Score(second) > Complete) return TwoCompleteValues;
        var isSentence = first is { EndsSentence: true, WordCount: >= FewestWordsOfSentence } && !second.StartsLower;
        return Base + Forced(first.Text, second.Text, style) + (first.EndsOpen ? OpenEnd : 0) + (isSentence ? BehindSentence : 0) + (goesOnSmall ? Opening(second, style) : 0);
    }

    /// <summary>The same where nothing is known of the column but how its cells are written, as of running text.</summary>
    public static double Continues(CellEvidence first, CellEvidence second, CellStyle style)
    {
        if (second.StartsWithClosingMark || first.IsListSign) return ClosingMark;
        if (first.LeavesParenthesisOpen && second.Text.Contains(')', StringComparison.Ordinal)) return InsideParentheses;
        if (BrokenAddress.GoesOn(first.Text, second.Text, style.Width)) return InsideAddress;
        var score = Base + Forced(first.Text, second.Text, style) + Ends(first, style);
        var isValue = second.WordCount <= MostValueWords && Math.Max(second.Name, second.Duration) > SureValue;
        if (isValue || first is { WordCount: 1, Name: > SureValue } && second.StartsUpper) score += ValueInProse;
        if (second.WordCount == 1 && second.Name > SureValue && (first.EndsSentence || first.Text.EndsWith(':'))) return score + NameAfterSentence;
        return score + Opening(second, style);
    }

    /// <summary>What the first letter of the second line says, measured against the first letters of cells.</summary>
    private static double Opening(CellEvidence second, CellStyle style) =>
        second.StartsLower ? Math.Log(SmallInside / (1 - style.StartsUpper))
        : second.StartsUpper ? Math.Log(CapitalInside / style.StartsUpper)
        : 0;

    /// <summary>What the end of the first line says, measured against the end of a line of cells of which nothing is known.</summary>
    private static double Ends(CellEvidence first, CellStyle style)
    {
        if (first.EndsSentence) return Math.Log(EndInside / style.EndsSentence);
        var score = Math.Log((1 - CellStyle.Unknown.EndsSentence) / (1 - style.EndsSentence));
        return first.EndsOpen ? score + OpenEnd : score;
    }

    /// <summary>Log-odds of a break inside a cell by the room that was left; where letters differ in width, a little room is no room.</summary>
    private static double Forced(string first, string second, CellStyle style)
    {
        const double Tolerance = 0.12;
        var width = style.Width;
        if (width == 0 || style.IsMixed && first.Length > width) return 0;
        var firstWord = second.AsSpan();
        var space = firstWord.IndexOf(' ');
        var room = width - (first.Length + 1 + (space < 0 ? firstWord.Length : space));
        return room < 0 ? 1.2 : room <= Tolerance * width ? 0 : -2.5;
    }
}
