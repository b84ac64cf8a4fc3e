using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Reads a document's recovered tables as declarations of cookies.</summary>
public static class DocumentToInventory
{
    /// <param name="platformHint">The platform that the caller says the policy belongs to; used when the document does not say.</param>
    public static CookieInventory Normalize(ExtractedDocument document, string? platformHint, CancellationToken cancellation)
    {
        var (platform, platformDomain) = PlatformOf.Document(document, platformHint);
        var lines = document.Blocks.Select(BlockToContextLines.Read).ToValueList();
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var tables = SiblingHeadings.Complete(SiblingTables.Complete(Readings(document.Blocks, lines, cancellation)));
        var drafts = Drafts(tables, document.Facts.Url, diagnostics, cancellation);
        var language = LanguageOf.Document(document);
        var facts = new DocumentFacts(language?.Split('-', '_')[0], platformDomain, CategoryResolution.Of(lines.SelectMany(ofBlock => ofBlock), drafts));
        var cookies = RecordIds.Assign(drafts.Select(draft => DraftToRecord.Read(draft, facts)));
        diagnostics.AddRange(AmbiguousCategories(drafts, cookies));
        var status = PolicyStatus.Of(document, cookies);
        diagnostics.AddRange(PolicyStatus.Explain(status));
        return new(
            document.Source, platform, language, TitleOf.Document(document), PolicyDateOf.Document(document),
            tables.Select(table => table.Summary()).ToValueList(), cookies, diagnostics.ToValueList(), status);
    }

    private static List<TableReading> Readings(
        ValueList<DocumentBlock> blocks, ValueList<ValueList<ContextLine>> lines, CancellationToken cancellation)
    {
        var readings = new List<TableReading>();
        var wordings = new CellWordings();
        foreach (var table in BlocksToTables.Read(blocks, lines))
        {
            cancellation.ThrowIfCancellationRequested();
            readings.Add(TableToReading.Read(table, wordings));
        }
        return readings;
    }

    private static List<CookieDraft> Drafts(
        List<TableReading> tables, string? pageUrl, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var lists = new List<List<CookieDraft>>();
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!table.IsCookieTable) diagnostics.AddRange(Decoy(table));
            else if (TableToDrafts.Read(table, pageUrl, diagnostics).ToList() is { Count: > 0 } drafts) lists.Add(drafts);
        }
        return RepeatedLists.LeaveOut(lists, diagnostics);
    }

    private static IEnumerable<Diagnostic> Decoy(TableReading table) =>
        table.ColumnOf(CookieField.Name) is { } column
            ? [Diagnostics.NotACookieTable(table.Table.Index, table.Columns[column].Header, table.Block.Location)]
            : [];

    /// <summary>One for each wording, at its first place.</summary>
    private static IEnumerable<Diagnostic> AmbiguousCategories(List<CookieDraft> drafts, ValueList<CookieRecord> cookies) =>
        drafts.Where((_, index) => cookies[index].Warnings.Contains(Diagnostics.AmbiguousCategoryId))
            .Select(draft => draft.Stated[CookieField.Category]!)
            .DistinctBy(words => words.Words, StringComparer.Ordinal)
            .Select(words => Diagnostics.AmbiguousCategory(words.Words, words.Source.Location));
}
