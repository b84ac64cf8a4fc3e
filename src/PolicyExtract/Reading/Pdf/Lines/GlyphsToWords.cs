using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Puts glyphs together to words, in content order: a word ends at a space, a gap, a jump back or another baseline.</summary>
/// <param name="takesInvisible">
/// Whether text without ink counts: on a page that has no other, it is what a scan says. A word that only ends behind a clipping path
/// is visible.
/// </param>
internal sealed class GlyphsToWords(bool takesInvisible)
{
    /// <summary>
    /// Shares of the font size: what a gap inside a word stays below (as in Poppler), how far glyphs may overlap, how far baselines may
    /// differ.
    /// </summary>
    public const double WidestGap = 0.1;

    private const double WidestOverlap = 0.3;
    private const double BaselineTolerance = 0.1;

    /// <summary>Share of the font size by which a glyph painted twice, to look bold, is shifted at most.</summary>
    private const double DoubleShift = 0.15;

    /// <summary>Glyphs looked back over for a twin: a line's worth.</summary>
    private const int DoubleWindow = 300;

    private readonly List<PageWord> words = [];
    private readonly List<Placed> pending = [];
    private readonly List<Placed> recent = [];
    private bool followsSpace;
    private int offset;

    /// <summary>The words of one direction of a page's text.</summary>
    /// <param name="turn">Makes the direction upright; glyphs of other directions only count for the offsets.</param>
    public static List<PageWord> Read(IReadOnlyList<PdfGlyph> glyphs, PageTurn turn, bool takesInvisible)
    {
        var reading = new GlyphsToWords(takesInvisible);
        foreach (var glyph in glyphs)
        {
            if (PageTurn.QuartersOf(glyph.Angle) == turn.Quarters) reading.Add(glyph, turn);
            reading.offset += glyph.Text.Length;
        }
        reading.EndWord(precedesSpace: false);
        return reading.words;
    }

    private void Add(PdfGlyph glyph, PageTurn turn)
    {
        if (string.IsNullOrWhiteSpace(glyph.Text))
        {
            EndWord(precedesSpace: true);
            followsSpace = true;
            return;
        }
        if (InvisibleCharacters.IsWithoutWidth(glyph.Text)) return;
        var next = new Placed(glyph, turn.Turn(glyph.Box), turn.Turn(glyph.BaselineX, glyph.BaselineY).Y, offset);
        if (pending.Count == 0 || !Continues(pending[^1], next) || (pending.Count > 1 && WeightChange.Parts(pending[^1].Glyph, glyph)))
        {
            if (glyph.IsInvisible != takesInvisible || IsDouble(next)) return;
            if (pending.Count > 0) EndWord(precedesSpace: false);
        }
        pending.Add(next);
        if (recent.Count >= DoubleWindow) recent.RemoveRange(0, DoubleWindow / 2);
        recent.Add(next);
    }

    private static bool Continues(Placed last, Placed next)
    {
        var size = Math.Max(last.Glyph.FontSize, next.Glyph.FontSize);
        var gap = next.Box.Left - last.Box.Right;
        return Math.Abs(next.Baseline - last.Baseline) <= BaselineTolerance * size && gap <= WidestGap * size
            && gap >= -WidestOverlap * size;
    }

    private bool IsDouble(Placed next)
    {
        var shift = DoubleShift * next.Glyph.FontSize;
        foreach (var earlier in recent)
        {
            if (Math.Abs(earlier.Baseline - next.Baseline) <= shift && Math.Abs(earlier.Box.Left - next.Box.Left) <= shift
                && earlier.Glyph.Text == next.Glyph.Text) return true;
        }
        return false;
    }

    private void EndWord(bool precedesSpace)
    {
        if (pending.Count > 0) words.Add(ToWord(precedesSpace));
        else if (precedesSpace && words.Count > 0) words[^1] = words[^1] with { PrecedesSpace = true };
        pending.Clear();
        followsSpace = false;
    }

    private PageWord ToWord(bool precedesSpace)
    {
        var text = new StringBuilder(pending.Count);
        var isReversed = pending.Exists(placed => RightToLeft.IsIn(placed.Glyph.Text))
            && pending[^1].Box.Left >= pending[0].Box.Left;
        var pieces = pending.ConvertAll(placed => placed.Glyph.Text);
        foreach (var piece in isReversed ? RightToLeft.InReadingOrder(pieces) : pieces) text.Append(Plain(piece));
        var first = pending[0];
        var box = BoxAround.Of(pending, static placed => placed.Box);
        var largest = pending.MaxBy(placed => placed.Glyph.FontSize);
        return new PageWord(
            text.ToString(), box, largest.Baseline, largest.Glyph.FontSize, first.Glyph.Font, first.Offset,
            pending[^1].Offset + pending[^1].Glyph.Text.Length - first.Offset, followsSpace, precedesSpace, first.Box.Width);
    }

    /// <summary>
    /// Ligatures and the shapes of Arabic letters as the letters they are; other compatibility characters may mean something.
    /// </summary>
    private static string Plain(string text) =>
        text[0] is >= '\uFB00' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' ? text.Normalize(NormalizationForm.FormKC) : text;

    private readonly record struct Placed(PdfGlyph Glyph, SourceBox Box, double Baseline, int Offset);
}
