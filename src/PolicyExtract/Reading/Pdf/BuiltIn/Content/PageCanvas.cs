using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Takes what a page paints, up to the limits.</summary>
internal sealed class PageCanvas(SourceBox bounds, WorkBudget budget)
{
    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfRuling> rulings = [];
    private readonly List<PdfNotice> notices = [];

    public IReadOnlyList<PdfGlyph> Glyphs => glyphs;

    public IReadOnlyList<PdfRuling> Rulings => rulings;

    public IReadOnlyList<PdfNotice> Notices => notices;

    public bool HasImages { get; set; }

    /// <summary>Whether painting goes on in content that is switched off.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The label of a list item that is being painted.</summary>
    public PaintedLabel? Label { get; set; }

    /// <summary>Says something once.</summary>
    public void Notice(PdfNotice? notice)
    {
        if (notice is not null && !notices.Contains(notice)) notices.Add(notice);
    }

    public void Add(PdfGlyph glyph)
    {
        if (IsHidden || !IsOnPage(glyph.Box)) return;
        budget.SpendGlyph();
        if (glyphs.Count >= EngineLimits.PageGlyphs)
            Notice(new PdfNotice(PdfNoticeKind.Capped, "the page holds more than 200,000 characters"));
        else glyphs.Add(glyph);
    }

    public void Add(PdfRuling ruling)
    {
        if (IsHidden || !IsOnPage(ruling.Box)) return;
        if (rulings.Count >= EngineLimits.PageRulings) Notice(new PdfNotice(PdfNoticeKind.Capped, "the page holds more than 50,000 lines"));
        else rulings.Add(ruling);
    }

    /// <summary>
    /// Gives the glyphs from an index on another text, as a replacement text asks: glyph by glyph where the lengths agree, else all to
    /// the first.
    /// </summary>
    public void ReplaceText(int from, string text)
    {
        var count = glyphs.Count - from;
        if (count <= 0 || string.Concat(glyphs.Skip(from).Select(glyph => glyph.Text)) == text) return;
        var replaced = glyphs.GetRange(from, count);
        if (count == text.Length && !text.Any(IsFromRightToLeft))
        {
            for (var at = 0; at < count; at++) glyphs[from + at] = replaced[at] with { Text = text[at].ToString() };
            return;
        }
        if (replaced.Any(glyph => Math.Abs(glyph.BaselineY - replaced[0].BaselineY) > glyph.FontSize)) return;
        glyphs.RemoveRange(from, count);
        var box = replaced.Select(glyph => glyph.Box).Aggregate((one, other) => SourceBox.Union(one, other)!);
        if (text.Length > 0) glyphs.Add(replaced[0] with { Text = text, Box = box });
    }

    private static bool IsFromRightToLeft(char character) =>
        character is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>False for what lies outside the page and for places that are not numbers.</summary>
    private bool IsOnPage(SourceBox box) =>
        box.Right >= bounds.Left && box.Left <= bounds.Right && box.Bottom >= bounds.Top && box.Top <= bounds.Bottom
        && double.IsFinite(box.Width) && double.IsFinite(box.Height);
}
