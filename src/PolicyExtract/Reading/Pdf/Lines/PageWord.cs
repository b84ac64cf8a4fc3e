using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Glyphs that stand together, on the turned page.</summary>
/// <param name="Text">In reading order, also for scripts that run from right to left.</param>
/// <param name="Box">Around its glyphs' boxes.</param>
/// <param name="Baseline">y of the baseline.</param>
/// <param name="Start">First character in the page's text in content order, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units from the first glyph to the last in content order.</param>
/// <param name="FollowsSpace">Whether the page paints a space before it.</param>
/// <param name="PrecedesSpace">Whether the page paints a space behind it.</param>
/// <param name="FirstAdvance">Width of its first glyph: what would have had to fit for a break inside a word not to be forced.</param>
internal sealed record PageWord(
    string Text,
    SourceBox Box,
    double Baseline,
    double FontSize,
    PdfFontFace Font,
    int Start,
    int Length,
    bool FollowsSpace,
    bool PrecedesSpace,
    double FirstAdvance)
{
    public double MiddleX => (Box.Left + Box.Right) / 2;

    public double MiddleY => (Box.Top + Box.Bottom) / 2;

    public bool IsFromRightToLeft => RightToLeft.IsIn(Text);

    public int End => Start + Length;
}
