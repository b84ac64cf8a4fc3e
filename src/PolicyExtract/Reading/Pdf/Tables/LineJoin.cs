using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>
/// Tells what a line break in a cell was: forced between words, forced inside a word that is wider than the cell, or made by the author.
/// A break was forced where what follows would not have fitted; inside a word, where not even one more letter would have.
/// </summary>
internal static class LineJoin
{
    /// <summary>Points of slack in all comparisons of widths.</summary>
    private const double Slack = 1;

    /// <summary>Share of the font size that a space takes.</summary>
    private const double Space = 0.25;

    /// <summary>Share of the usual distance of a cell's lines from which on the author parted them.</summary>
    private const double WiderDistance = 1.35;

    private const char SoftHyphen = '\u00AD';

    /// <summary>How a line of a cell goes on from the one above.</summary>
    /// <param name="distance">The usual distance of baselines in the cell; the smallest.</param>
    public static FragmentJoin Between(PageLine above, PageLine below, ColumnWrap wrap, double distance)
    {
        var (last, first) = (above.Words[^1], below.Words[0]);
        if (below.Baseline - above.Baseline > WiderDistance * distance) return FragmentJoin.Break;
        if (last.Text[^1] == SoftHyphen) return FragmentJoin.Glue;
        var room = wrap.Right - above.Box.Right;
        if (room >= first.Box.Width + Space * first.FontSize + Slack) return FragmentJoin.Break;
        if (last.PrecedesSpace) return FragmentJoin.Space;
        if (MayBreakBehind(last.Text) && char.IsLetterOrDigit(first.Text[0])) return FragmentJoin.Glue;
        return IsInsideWord(above, last, first, room, wrap) ? FragmentJoin.Glue : FragmentJoin.Space;
    }

    /// <summary>Line breakers part words behind a hyphen or a slash that stands in them.</summary>
    private static bool MayBreakBehind(string word) => word.Length > 1 && word[^1] is '-' or '/' && char.IsLetterOrDigit(word[^2]);

    private static bool IsInsideWord(PageLine above, PageWord last, PageWord first, double room, ColumnWrap wrap)
    {
        var isFull = room < first.FirstAdvance + Slack;
        var fitsNowhere = last.Box.Width + first.Box.Width > wrap.Right - wrap.Left - Slack;
        if (!isFull) return false;
        if (last.Text[^1] == '_' || first.Text[0] == '_') return true;
        return fitsNowhere && (IsIdentifier(last.Text) || IsIdentifier(first.Text) || (wrap.HoldsSingleWords && above.Words.Count == 1));
    }

    /// <summary>Whether a piece has marks of a name that no word of a language has: underscores, digits among letters, capitals inside.</summary>
    private static bool IsIdentifier(string piece)
    {
        for (var at = 1; at < piece.Length; at++)
        {
            var (before, next) = (piece[at - 1], piece[at]);
            if (before == '_' || next == '_') return true;
            if (char.IsAsciiLetter(before) && char.IsAsciiDigit(next) || char.IsAsciiDigit(before) && char.IsAsciiLetter(next)) return true;
            if (char.IsLower(before) && char.IsUpper(next)) return true;
        }
        return false;
    }
}
