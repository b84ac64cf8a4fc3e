using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

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

    /// <summary>From here on a piece may be a name by itself rather than the rest of one.</summary>
    private const double IsName = 0.5;

    private const char SoftHyphen = '\u00AD';

    /// <summary>How a line of a cell goes on from the one above.</summary>
    /// <param name="distance">The usual distance of baselines in the cell; the smallest.</param>
    public static FragmentJoin Between(PageLine above, PageLine below, ColumnWrap wrap, double distance)
    {
        var (last, first) = (above.Words[^1], below.Words[0]);
        if (below.Baseline - above.Baseline > WiderDistance * distance) return FragmentJoin.Break;
        if (last.Text[^1] == SoftHyphen) return FragmentJoin.Glue;
        if (wrap.Right - above.Box.Right >= first.Box.Width + Space * first.FontSize + Slack) return FragmentJoin.Break;
        if (last.PrecedesSpace) return FragmentJoin.Space;
        if (MayBreakBehind(last.Text) && char.IsLetterOrDigit(first.Text[0])) return FragmentJoin.Glue;
        if (IsIdeographic(last.Text[^1]) && IsIdeographic(first.Text[0])) return FragmentJoin.Glue;
        return IsCut(above, below, wrap) ? FragmentJoin.Glue : FragmentJoin.Space;
    }

    /// <summary>Whether a word may have been cut: its line is full to the last letter, and the whole word would be too wide for any line.</summary>
    public static bool MayBeCut(PageLine above, PageLine below, ColumnWrap wrap)
    {
        var (last, first) = (above.Words[^1], below.Words[0]);
        return !last.PrecedesSpace && MayGoOn(last.Text[^1], first.Text[0])
            && wrap.Right - above.Box.Right < first.FirstAdvance + Slack
            && last.Box.Width + first.Box.Width > wrap.Right - wrap.Left - Slack;
    }

    /// <summary>Whether two characters may follow each other inside a word: no punctuation, no capital behind a small letter or a number.</summary>
    private static bool MayGoOn(char before, char next) =>
        (char.IsLetterOrDigit(before) || before == '_') && (char.IsLetterOrDigit(next) || next == '_')
        && !(char.IsUpper(next) && (char.IsLower(before) || char.IsDigit(before)))
        && !(char.IsLetter(next) && char.IsDigit(before));

    /// <summary>Line breakers part words behind a hyphen or a slash that stands in them.</summary>
    private static bool MayBreakBehind(string word) => word.Length > 1 && word[^1] is '-' or '/' && char.IsLetterOrDigit(word[^2]);

    /// <summary>Scripts without spaces between words: Chinese and Japanese.</summary>
    private static bool IsIdeographic(char character) => character is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsCut(PageLine above, PageLine below, ColumnWrap wrap)
    {
        if (!MayBeCut(above, below, wrap)) return false;
        var (last, first) = (above.Words[^1].Text, below.Words[0].Text);
        return wrap.CutsWords || last[^1] == '_' || ((IsIdentifier(last) || IsIdentifier(first)) && NameGrammar.Likelihood(first) < IsName);
    }

    /// <summary>Whether a piece has marks of a name that no word of a language has: underscores, digits among letters, capitals inside.</summary>
    private static bool IsIdentifier(string piece)
    {
        for (var at = 1; at < piece.Length; at++)
        {
            var (before, next) = (piece[at - 1], piece[at]);
            if (before == '_' || next == '_') return true;
            if ((char.IsAsciiLetter(before) && char.IsAsciiDigit(next)) || (char.IsAsciiDigit(before) && char.IsAsciiLetter(next))) return true;
            if (char.IsLower(before) && char.IsUpper(next)) return true;
        }
        return false;
    }
}
