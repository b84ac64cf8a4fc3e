using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Says where the words of a turned page stand in the document, and where they lead.</summary>
internal sealed class PagePlaces
{
    /// <summary>
    /// Points: links are kept by the strips of the page that they reach into, so that a word looks at those beside it alone.
    /// </summary>
    private const double StripHeight = 20;

    private const int MostStrips = 100;

    private readonly int page;
    private readonly PageTurn turn;
    private readonly ILookup<int, PdfLink> links;

    /// <param name="page">1-based.</param>
    /// <param name="links">On the page as it is.</param>
    public PagePlaces(int page, PageTurn turn, IEnumerable<PdfLink> links)
    {
        (this.page, this.turn) = (page, turn);
        this.links = links.Select(link => link with { Box = turn.Turn(link.Box) })
            .SelectMany(link => Strips(link.Box).Select(strip => (Strip: strip, Link: link)))
            .ToLookup(placed => placed.Strip, placed => placed.Link);
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
        (font.IsBold ? TextStyle.Strong : TextStyle.None)
        | (font.IsItalic ? TextStyle.Emphasis : TextStyle.None)
        | (font.IsMonospaced ? TextStyle.Code : TextStyle.None);

    /// <summary>Those that a box reaches into; none where it ends before it begins.</summary>
    private static IEnumerable<int> Strips(SourceBox box) =>
        Enumerable.Range(StripOf(box.Top), Math.Max(0, StripOf(box.Bottom) - StripOf(box.Top) + 1));

    private static int StripOf(double y) => (int)Math.Clamp(y / StripHeight, 0, MostStrips);

    private string? HrefOf(PageWord word) => links[StripOf(word.MiddleY)].FirstOrDefault(link =>
        word.MiddleX >= link.Box.Left && word.MiddleX <= link.Box.Right
        && word.MiddleY >= link.Box.Top && word.MiddleY <= link.Box.Bottom)?.Uri;
}
