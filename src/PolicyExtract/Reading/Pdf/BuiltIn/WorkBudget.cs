namespace PolicyExtract.Reading.Pdf.BuiltIn;

/// <summary>
/// Counts what a document costs and ends the work at the limits. Work is counted, not timed, so that equal files end equally.
/// </summary>
internal sealed class WorkBudget(CancellationToken cancellation)
{
    private const int OperatorsBetweenChecks = 4_096;

    private long decodedBytes;
    private long operators;
    private long glyphs;

    public void SpendDecoded(long bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((decodedBytes += bytes) > EngineLimits.DocumentBytes)
            throw OverLimit("the streams of the file unpack to more than 256 MiB");
    }

    public void SpendOperators(int count)
    {
        if ((operators += count) % OperatorsBetweenChecks < count) cancellation.ThrowIfCancellationRequested();
        if (operators > EngineLimits.DocumentOperators) throw OverLimit("the pages take too many painting operations");
    }

    public void SpendGlyph()
    {
        if (++glyphs > EngineLimits.DocumentGlyphs) throw OverLimit("the file holds more than a million characters");
    }

    private static PdfException OverLimit(string detail) => new(PdfFailure.OverLimit, detail);
}
