using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf;

/// <summary>An opened PDF file. Not safe for several threads at once.</summary>
public interface IPdfDocument
{
    int PageCount { get; }

    /// <summary>What the file says about itself.</summary>
    PageFacts Facts { get; }

    /// <summary>What was recovered or left out so far in the file as a whole; pages have their own.</summary>
    IReadOnlyList<PdfNotice> Notices { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="number">1-based.</param>
    /// <exception cref="PdfException">The page cannot be read, or the document's limits are used up.</exception>
    PdfPageContent ReadPage(int number);
}
