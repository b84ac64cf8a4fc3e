namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic EmptyDocument() =>
        Error("PX101", "The document holds no bytes. Check that the scrape finished before it was saved.");
}
