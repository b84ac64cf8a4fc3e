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

    /// <summary>Points of room up to which the column may be as wide as just this word, and no word of it be cut.</summary>
    private const double ExactFit = 0.3;

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
        if (!IsForced(above, below, wrap)) return FragmentJoin.Break;
        if (last.PrecedesSpace) return FragmentJoin.Space;
        if (MayBreakBehind(last.Text) && char.IsLetterOrDigit(first.Text[0])) return FragmentJoin.Glue;
        if (IsIdeographic(last.Text[^1]) && IsIdeographic(first.Text[0])) return FragmentJoin.Glue;
        return IsCut(above, below, wrap) ? FragmentJoin.Glue : FragmentJoin.Space;
    }

    /// <summary>Whether what follows would not have fitted on the line above, wherever the column aligns its lines.</summary>
    public static bool IsForced(PageLine above, PageLine below, ColumnWrap wrap) =>
        Room(above, wrap) < below.Words[0].Box.Width + Space * below.Words[0].FontSize + Slack;

    /// <summary>
    /// Whether a word may have been cut: its line is full to the last letter, and the whole word would be too wide for any line.
    /// </summary>
    private static bool MayBeCut(PageLine above, PageLine below, ColumnWrap wrap)
    {
        var (last, first) = (above.Words[^1], below.Words[0]);
        return !last.PrecedesSpace && IsOfWord(last.Text[^1]) && IsOfWord(first.Text[0])
            && Room(above, wrap) < first.FirstAdvance + Slack
            && last.Box.Width + first.Box.Width > wrap.Right - wrap.Left - Slack;
    }

    /// <summary>Points that a line leaves free.</summary>
    private static double Room(PageLine line, ColumnWrap wrap) => wrap.Right - wrap.Left - line.Box.Width;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>
    /// Whether case and digits change where one word ends and another begins: a capital behind a small letter, a letter behind a
    /// number.
    /// </summary>
    private static bool LooksLikeTwoWords(string last, string first) =>
        (char.IsUpper(first[0]) && !char.IsUpper(last[^1])) || (char.IsLetter(first[0]) && last.All(char.IsDigit));

    /// <summary>Line breakers part words behind a hyphen or a slash that stands in them.</summary>
    private static bool MayBreakBehind(string word) => word.Length > 1 && word[^1] is '-' or '/' && char.IsLetterOrDigit(word[^2]);

    /// <summary>Scripts without spaces between words: Chinese and Japanese.</summary>
    private static bool IsIdeographic(char character) =>
        character is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsCut(PageLine above, PageLine below, ColumnWrap wrap)
    {
        if (!MayBeCut(above, below, wrap)) return false;
        var (last, first) = (above.Words[^1].Text, below.Words[0].Text);
        if (last[^1] == '_' || (wrap.CutsWords && above.Words.Count == 1 && !LooksLikeTwoWords(last, first))) return true;
        return (IsIdentifier(last) || IsIdentifier(first)) && (Room(above, wrap) > ExactFit || NameGrammar.Likelihood(first) < IsName);
    }

    /// <summary>
    /// Whether a break shows that the column cuts words: a word too long for any line is moved to one of its own before it is cut.
    /// </summary>
    public static bool IsEvidenceOfCuts(PageLine above, PageLine below, ColumnWrap wrap) =>
        above.Words.Count == 1 && MayBeCut(above, below, wrap) && !LooksLikeTwoWords(above.Words[^1].Text, below.Words[0].Text);

    /// <summary>Whether two lines are a name each.</summary>
    public static bool AreNames(PageLine above, PageLine below) =>
        above.Words.Count == 1 && below.Words.Count == 1 && char.IsLetterOrDigit(above.Text[^1]) && char.IsLetterOrDigit(below.Text[0])
        && NameGrammar.Likelihood(above.Text) >= IsName && NameGrammar.Likelihood(below.Text) >= IsName;

    /// <summary>
    /// Whether a piece has marks of a name that no word of a language has: underscores, digits among letters, capitals inside.
    /// </summary>
    private static bool IsIdentifier(string piece)
    {
        for (var at = 1; at < piece.Length; at++)
        {
            var (before, next) = (piece[at - 1], piece[at]);
            if (before == '_' || next == '_') return true;
            if ((char.IsAsciiLetter(before) && char.IsAsciiDigit(next)) || (char.IsAsciiDigit(before) && char.IsAsciiLetter(next)))
                return true;
            if (char.IsLower(before) && char.IsUpper(next)) return true;
        }
        return false;
    }
}
