namespace PolicyExtract.Reading.Pdf;

/// <summary>Something of a file or page that was recovered or left out.</summary>
/// <param name="Detail">What exactly, as a phrase without a full stop.</param>
public sealed record PdfNotice(PdfNoticeKind Kind, string Detail);
