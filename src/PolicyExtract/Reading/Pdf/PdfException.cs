namespace PolicyExtract.Reading.Pdf;

/// <summary>A PDF file or page cannot be read.</summary>
/// <param name="failure">Which of the closed set.</param>
/// <param name="detail">What exactly, as a phrase without a full stop.</param>
#pragma warning disable CA1032 // A failure without its kind would mean nothing.
public sealed class PdfException(PdfFailure failure, string detail, Exception? inner = null) : Exception(detail, inner)
#pragma warning restore CA1032
{
    public PdfFailure Failure { get; } = failure;
}
