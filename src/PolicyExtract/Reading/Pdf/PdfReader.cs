using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Blocks;
using PolicyExtract.Reading.Pdf.Drawing;

namespace PolicyExtract.Reading.Pdf;

/// <summary>
/// Reads PDF by its geometry alone: what borders frame becomes a table, also over several pages; larger or bold lines become headings;
/// the rest stays lines, written so that columns stand below each other.
/// </summary>
/// <param name="password">Tried on encrypted files; null for none.</param>
public sealed class PdfReader(IPdfEngine engine, string? password = null) : IDocumentReader
{
    public ValueList<string> MediaTypes { get; } = [Reading.MediaTypes.Pdf];

    public ExtractedDocument Read(SourceDocument source, string mediaType, CancellationToken cancellation)
    {
        var facts = source.Facts(mediaType, null);
        try
        {
            var document = engine.Open(source.Bytes, password, cancellation);
            return Read(document, facts, cancellation);
        }
        catch (PdfException failure)
        {
            return ExtractedDocument.Failed(facts, ToDiagnostic(failure));
        }
    }

    /// <summary>A page as an SVG image with what was read of it, or why it cannot be drawn.</summary>
    /// <param name="page">1-based.</param>
    /// <param name="cookies">The records of the document, whose fields are drawn too.</param>
    public (string? Svg, Diagnostic? Failure) Draw(
        SourceDocument source, int page, IEnumerable<CookieRecord> cookies, CancellationToken cancellation)
    {
        try
        {
            var document = engine.Open(source.Bytes, password, cancellation);
            return page > document.PageCount
                ? (null, Diagnostics.NoSuchPage(page, document.PageCount))
                : (PageToSvg.Draw(document.ReadPage(page), page, cookies), null);
        }
        catch (PdfException failure)
        {
            return (null, ToDiagnostic(failure));
        }
    }

    private static ExtractedDocument Read(IPdfDocument document, SourceFacts source, CancellationToken cancellation)
    {
        var diagnostics = new List<Diagnostic>();
        var pages = ReadPages(document, diagnostics, cancellation);
        diagnostics.InsertRange(0, document.Notices.Select(notice => ToDiagnostic(notice, 0)));
        var (bodies, furniture) = PageFurniture.Remove(pages);
        diagnostics.AddRange(furniture.Select(group => Diagnostics.PdfPageFurniture(
            group.First().Line.Text, group.Count(), group.First().Page.Places.Locate(group.First().Line.Words))));
        var page = document.Facts with { Url = document.Facts.Url ?? AddressIn(furniture.Select(group => group.First().Line.Text)) };
        return new ExtractedDocument(source, page, PagesToBlocks.Convert(RowsOverPages.Join(bodies)), diagnostics.ToValueList());
    }

    private static List<PageReading> ReadPages(IPdfDocument document, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var pages = new List<PageReading>();
        for (var number = 1; number <= document.PageCount; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var content = document.ReadPage(number);
                var reading = PageToReading.Read(number, content);
                pages.Add(reading);
                diagnostics.AddRange(content.Notices.Select(notice => ToDiagnostic(notice, number)));
                if (reading.IsEmpty && content.HasImages) diagnostics.Add(Diagnostics.PdfPageWithoutText(number));
            }
            catch (PdfException failure)
            {
                diagnostics.Add(failure.Failure == PdfFailure.OverLimit
                    ? Diagnostics.PdfCapped(failure.Message, number)
                    : Diagnostics.PdfPageFailed(failure.Message, number));
                if (failure.Failure == PdfFailure.OverLimit) break;
            }
        }
        return pages;
    }

    /// <summary>The address that a browser prints at the foot of each page.</summary>
    private static string? AddressIn(IEnumerable<string> furniture) =>
        furniture.SelectMany(text => text.Split(' ')).FirstOrDefault(word =>
            word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal));

    private static Diagnostic ToDiagnostic(PdfException failure) => failure.Failure switch
    {
        PdfFailure.NotAPdf => Diagnostics.PdfNotAPdf(failure.Message),
        PdfFailure.Encrypted => Diagnostics.PdfEncrypted(failure.Message),
        PdfFailure.OverLimit => Diagnostics.PdfOverLimit(failure.Message),
        PdfFailure.Unsupported => Diagnostics.PdfUnsupported(failure.Message),
        _ => Diagnostics.PdfDamaged(failure.Message),
    };

    private static Diagnostic ToDiagnostic(PdfNotice notice, int page) => notice.Kind switch
    {
        PdfNoticeKind.Recovered => Diagnostics.PdfRecovered(notice.Detail, page),
        PdfNoticeKind.Unmapped => Diagnostics.PdfUnmappedText(notice.Detail, page),
        PdfNoticeKind.Capped => Diagnostics.PdfCapped(notice.Detail, page),
        _ => Diagnostics.PdfLeftOut(notice.Detail, page),
    };
}
