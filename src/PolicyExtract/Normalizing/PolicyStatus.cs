using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Says how the extraction of a document ended.</summary>
internal static class PolicyStatus
{
    /// <summary>Mentions of cookies below which a page without a list is about something else: block pages have one or two.</summary>
    private const int FewestMentions = 3;

    /// <summary>Confidence below which a record is doubtful.</summary>
    private const double Doubtful = 0.5;

    public static InventoryStatus Of(ExtractedDocument document, ValueList<CookieRecord> cookies)
    {
        if (cookies.Count > 0) return cookies.Any(cookie => cookie.Confidence < Doubtful) ? InventoryStatus.Doubtful : InventoryStatus.Ok;
        if (IsUnread(document)) return InventoryStatus.Failed;
        return Mentions(document) >= FewestMentions ? InventoryStatus.Empty : InventoryStatus.NotACookiePolicy;
    }

    public static ValueList<Diagnostic> Explain(InventoryStatus status) => status switch
    {
        InventoryStatus.Empty => [Diagnostics.NoCookiesListed()],
        InventoryStatus.NotACookiePolicy => [Diagnostics.AboutSomethingElse()],
        _ => [],
    };

    private static bool IsUnread(ExtractedDocument document) =>
        document.Blocks.Count == 0 && document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static int Mentions(ExtractedDocument document) =>
        document.Blocks.SelectMany(BlockText.Lines).Append(document.Facts.Title ?? "").Sum(CookieWords.Count);
}
