namespace PolicyExtract.Model;

/// <summary>How the records of a document came to be.</summary>
/// <param name="Cookies">One for each record that was asked for, in the order of the inventory.</param>
/// <param name="Diagnostics">What there is to say of the document as a whole.</param>
public sealed record InventoryExplanation(
    SourceFacts Source, InventoryStatus Status, ValueList<CookieExplanation> Cookies, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Why the document could not be read; null when it could.</summary>
    public Diagnostic? Failure => Status == InventoryStatus.Failed
        ? Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        : null;
}
