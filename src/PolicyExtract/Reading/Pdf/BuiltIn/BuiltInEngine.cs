namespace PolicyExtract.Reading.Pdf.BuiltIn;

/// <summary>Our own reader of the format, written after ISO 32000.</summary>
public sealed class BuiltInEngine : IPdfEngine
{
    /// <summary>Bytes at the start of a file in which viewers look for the header.</summary>
    private const int HeaderWindow = 1_024;

    public IPdfDocument Open(ReadOnlyMemory<byte> bytes, string? password, CancellationToken cancellation)
    {
        var header = bytes.Span[..Math.Min(HeaderWindow, bytes.Length)].IndexOf("%PDF-"u8);
        if (header < 0) throw new PdfException(PdfFailure.NotAPdf, "it does not begin with %PDF-");
        if (bytes.Length > EngineLimits.FileBytes) throw new PdfException(PdfFailure.OverLimit, "it is larger than 100 MiB");
        return new BuiltInDocument(bytes[header..], password, new WorkBudget(cancellation));
    }
}
