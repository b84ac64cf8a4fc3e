using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Says where the words of a turned page stand in the document, and where they lead.</summary>
internal sealed class PagePlaces
{
    private readonly int page;
    private readonly PageTurn turn;
    private readonly List<PdfLink> links;

    /// <param name="page">1-based.</param>
    /// <param name="links">On the page as it is.</param>
    public PagePlaces(int page, PageTurn turn, IEnumerable<PdfLink> links)
    {
        (this.page, this.turn) = (page, turn);
        this.links = links.Select(link => link with { Box = turn.Turn(link.Box) }).ToList();
    }

    public SourceLocation Locate(PageWord word) => new(word.Start, word.Length, 0, page, turn.TurnBack(word.Box));

    public SourceLocation Locate(IEnumerable<PageWord> words) => words.Aggregate(SourceLocation.None, (all, word) => all.To(Locate(word)));

    /// <summary>The words of a line, parted where their style or their link changes.</summary>
    public IEnumerable<(List<PageWord> Words, TextStyle Style, string? Href)> Pieces(IEnumerable<PageWord> words)
    {
        (List<PageWord> Words, TextStyle Style, string? Href)? open = null;
        foreach (var word in words)
        {
            var (style, href) = (StyleOf(word.Font), HrefOf(word));
            if (open is { } piece && piece.Style == style && piece.Href == href)
            {
                piece.Words.Add(word);
                continue;
            }
            if (open is not null) yield return open.Value;
            open = ([word], style, href);
        }
        if (open is not null) yield return open.Value;
    }

    private static TextStyle StyleOf(PdfFontFace font) =>
        (font.IsBold ? TextStyle.Strong : TextStyle.None) | (font.IsItalic ? TextStyle.Emphasis : TextStyle.None) | (font.IsMonospaced ? TextStyle.Code : TextStyle.None);

    private string? HrefOf(PageWord word) => links.Find(link =>
        word.MiddleX >= link.Box.Left && word.MiddleX <= link.Box.Right && word.MiddleY >= link.Box.Top && word.MiddleY <= link.Box.Bottom)?.Uri;
}
