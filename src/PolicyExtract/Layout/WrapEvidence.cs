namespace PolicyExtract.Layout;

/// <summary>Whether the break between two lines is inside a cell or between two cells.</summary>
internal static class WrapEvidence
{
    /// <summary>More lines end a cell than wrap.</summary>
    private const double Base = -0.8;

    /// <summary>A line that stops where no cell ends.</summary>
    private const double OpenEnd = 2;

    /// <summary>
    /// Log-odds that the second line goes on with the cell of the first. A break inside a cell was forced: the next word would not have
    /// fitted the column's width; a break between cells was not. Besides, sentences start with capitals and do not end on an article.
    /// </summary>
    /// <param name="wrapWidth">Characters after which the column's lines wrap; 0 when unknown.</param>
    public static double Continues(CellEvidence first, CellEvidence second, ColumnModel column, int wrapWidth)
    {
        const double Complete = 1;
        const double TwoCompleteValues = -2.5;
        if (column.HoldsProse) return Continues(first, second, wrapWidth);
        if (column.Score(first) > Complete && column.Score(second) > Complete) return TwoCompleteValues;
        return Base + (wrapWidth > 0 ? Forced(first.Text, second.Text, wrapWidth) : 0) + (first.EndsOpen ? OpenEnd : 0);
    }

    /// <summary>The same where nothing is known of the column but its width, as of running text.</summary>
    /// <param name="wrapWidth">Characters after which the column's lines wrap; 0 when unknown.</param>
    public static double Continues(CellEvidence first, CellEvidence second, int wrapWidth)
    {
        var score = Base;
        if (wrapWidth > 0) score += Forced(first.Text, second.Text, wrapWidth);
        if (second.StartsLower) score += 1.6;
        else if (second.StartsUpper) score -= 1;
        if (first.EndsSentence) score -= 1.5;
        else if (first.EndsOpen) score += OpenEnd;
        return score;
    }

    /// <summary>Log-odds of a break inside a cell by the room that was left; where letters differ in width, a little room is no room.</summary>
    private static double Forced(string first, string second, int width)
    {
        const double Tolerance = 0.12;
        var firstWord = second.AsSpan();
        var space = firstWord.IndexOf(' ');
        var room = width - (first.Length + 1 + (space < 0 ? firstWord.Length : space));
        return room < 0 ? 1.2 : room <= Tolerance * width ? 0 : -2.5;
    }
}
