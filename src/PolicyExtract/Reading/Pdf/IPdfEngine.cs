namespace PolicyExtract.Reading.Pdf;

/// <summary>Opens PDF files. Everything above it sees positioned glyphs and rulings only, never an engine's own types.</summary>
public interface IPdfEngine
{
    /// <summary>Opens a file.</summary>
    /// <param name="bytes">The whole file; kept as long as the document is.</param>
    /// <param name="password">The user or owner password; null tries the empty one.</param>
    /// <param name="cancellation">Ends the opening and every later reading of a page.</param>
    /// <exception cref="PdfException">The file cannot be read at all.</exception>
    IPdfDocument Open(ReadOnlyMemory<byte> bytes, string? password, CancellationToken cancellation);
}
