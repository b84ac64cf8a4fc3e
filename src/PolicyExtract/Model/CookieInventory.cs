namespace PolicyExtract.Model;

/// <summary>All that one document declares.</summary>
/// <param name="Platform">Host or site that the policy covers: as it says itself, else as the caller says, else from the path.</param>
/// <param name="Language">BCP 47 tag; null when it could not be told.</param>
/// <param name="PolicyDate">Date of the policy's last change, ISO 8601 (year, month or day); null when not stated.</param>
public sealed record CookieInventory(
    SourceFacts Source,
    string? Platform,
    string? Language,
    string? Title,
    string? PolicyDate,
    ValueList<TableSummary> Tables,
    ValueList<CookieRecord> Cookies,
    ValueList<Diagnostic> Diagnostics,
    InventoryStatus Status)
{
    /// <summary>The version of the record's schema.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Why the document could not be read; null when it could.</summary>
    public Diagnostic? Failure => Status == InventoryStatus.Failed
        ? Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        : null;

    /// <summary>An inventory of nothing: what there is to say of a document that could not be read.</summary>
    public static CookieInventory Failed(SourceFacts source, string? platform, Diagnostic diagnostic) =>
        new(source, platform, null, null, null, [], [], [diagnostic], InventoryStatus.Failed);
}
