using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;

namespace PolicyExtract.Pipeline;

/// <summary>A page of a PDF with what was found on it, as an SVG image.</summary>
/// <param name="Svg">Null when it cannot be drawn.</param>
/// <param name="Failure">Why it cannot be drawn; null when it can.</param>
public sealed record PageDrawing(string? Svg, Diagnostic? Failure)
{
    /// <param name="page">1-based.</param>
    public static PageDrawing Of(SourceDocument source, int page, CancellationToken cancellation)
    {
        var inventory = Extractor.Extract(source, cancellation);
        if (inventory.Failure is { } failure) return new(null, failure);
        return inventory.Source.MediaType == Reading.MediaTypes.Pdf
            ? Drawn(new PdfReader(PdfEngine.Create()).Draw(source, page, inventory.Cookies, cancellation))
            : new(null, Diagnostics.NoPagesToDraw(inventory.Source.MediaType));
    }

    private static PageDrawing Drawn((string? Svg, Diagnostic? Failure) drawn) => new(drawn.Svg, drawn.Failure);
}
