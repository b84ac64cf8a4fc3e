using PolicyExtract.Reading.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace PolicyExtract.PdfPig;

/// <summary>Opens PDF files with PdfPig.</summary>
public sealed class PdfPigEngine : IPdfEngine
{
    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, string? password, CancellationToken cancellation)
    {
        var options = new ParsingOptions { Password = password ?? "", SkipMissingFonts = true, UseActualText = true };
        return new PdfPigDocument(Mapped(() => PdfDocument.Open(bytes, options), cancellation), cancellation);
    }

    /// <summary>
    /// What a call gives. PdfPig lets failures of any type through: those it does not name mean that the file is damaged.
    /// </summary>
    internal static T Mapped<T>(Func<T> call, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return call();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException))
        {
            var kind = failure switch
            {
                PdfDocumentEncryptedException => PdfFailure.Encrypted,
                PdfDocumentStackDepthException => PdfFailure.OverLimit,
                NotSupportedException => PdfFailure.Unsupported,
                _ => PdfFailure.Damaged,
            };
            throw new PdfException(kind, failure.Message.TrimEnd('.'), failure);
        }
    }
}
