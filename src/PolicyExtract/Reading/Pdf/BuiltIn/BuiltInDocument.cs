using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.BuiltIn.Content;
using PolicyExtract.Reading.Pdf.BuiltIn.Filters;
using PolicyExtract.Reading.Pdf.BuiltIn.Fonts;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn;

internal sealed class BuiltInDocument : IPdfDocument
{
    private readonly WorkBudget budget;
    private readonly List<PdfNotice> notices = [];
    private readonly ObjectStore store;
    private readonly IReadOnlyList<PdfDictionary> pages;
    private readonly FontLoader fonts;
    private readonly OptionalContent optionalContent;

    public BuiltInDocument(ReadOnlyMemory<byte> bytes, string? password, WorkBudget budget)
    {
        this.budget = budget;
        store = new ObjectStore(bytes, password, budget, notices);
        var catalog = store.Member(store.Trailer, "Root") as PdfDictionary ?? PdfDictionary.Empty;
        pages = new PageTree(store).Flatten(catalog);
        if (pages.Count == 0) throw new PdfException(PdfFailure.Damaged, "it holds no pages");
        if (pages.Count >= EngineLimits.Pages) notices.Add(new PdfNotice(PdfNoticeKind.Capped, "only the first 5,000 pages are read"));
        catalog = store.Member(store.Trailer, "Root") as PdfDictionary ?? PdfDictionary.Empty;
        fonts = new FontLoader(store);
        optionalContent = new OptionalContent(store, catalog);
        Facts = DocumentFacts.Read(store, catalog);
    }

    public int PageCount => pages.Count;

    public PageFacts Facts { get; }

    public IReadOnlyList<PdfNotice> Notices => notices;

    public PdfPageContent ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, pages.Count);
        var page = pages[number - 1];
        var frame = PageFrame.Of(store, page);
        var canvas = new PageCanvas(frame.Bounds, budget);
        var context = new PaintContext(store, fonts, optionalContent, canvas, new GraphicsState(frame.ToPage, frame.Bounds));
        new ContentInterpreter(context, budget).Run(ContentOf(page, canvas), store.Dictionary(page, "Resources") ?? PdfDictionary.Empty);
        return new PdfPageContent(
            frame.Width, frame.Height, canvas.Glyphs, canvas.Rulings, LinkAnnotations.Read(store, page, frame), canvas.HasImages,
            canvas.Notices);
    }

    /// <summary>The streams of a page, one after the other; a token may not go over from one to the next.</summary>
    private ReadOnlyMemory<byte> ContentOf(PdfDictionary page, PageCanvas canvas)
    {
        var streams = store.Member(page, "Contents") switch
        {
            PdfStream single => [single],
            PdfArray array => array.Items.Take(EngineLimits.Pages).Select(store.Resolve).OfType<PdfStream>().ToList(),
            _ => new List<PdfStream>(),
        };
        var content = new BoundedBuffer(EngineLimits.StreamBytes);
        foreach (var decoded in streams.Select(store.Decoder.Decode))
        {
            canvas.Notice(decoded.Notice);
            content.Write(decoded.Bytes.Span);
            content.Write((byte)'\n');
        }
        return content.Written;
    }
}
