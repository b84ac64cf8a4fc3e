using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Explaining;

/// <summary>Tells how the records of an inventory came to be: from which words, by which reading of their lines, and what else was possible.</summary>
public static class InventoryToExplanation
{
    /// <param name="document">The document that the inventory was made of, with the judgements of its tables.</param>
    /// <param name="text">The document's decoded text; null where its format has none.</param>
    /// <param name="name">Name or pattern of the cookies that are asked for, in any case; null for all.</param>
    public static InventoryExplanation Explain(ExtractedDocument document, CookieInventory inventory, string? text, string? name)
    {
        var tables = document.Blocks.OfType<TableBlock>().ToList();
        var marking = new FragmentsToLines(text, tables);
        var cookies = inventory.Cookies.Where(cookie => name is null || IsCalled(cookie, name));
        return new(
            inventory.Source, inventory.Status, cookies.Select(cookie => Explain(cookie, inventory, tables, marking)).ToValueList(), inventory.Diagnostics);
    }

    private static bool IsCalled(CookieRecord cookie, string name) =>
        Glob.Covers(name.ToLowerInvariant(), cookie.Name.ToLowerInvariant())
        || name.Equals(cookie.Name, StringComparison.OrdinalIgnoreCase)
        || name.Equals(cookie.NamePattern, StringComparison.OrdinalIgnoreCase);

    private static CookieExplanation Explain(CookieRecord cookie, CookieInventory inventory, List<TableBlock> tables, FragmentsToLines marking)
    {
        var index = cookie.Evidence.Table!.Value;
        var (table, summary) = (tables[index], inventory.Tables[index]);
        var lines = marking.Convert(cookie.Evidence.Fragments);
        return new(
            cookie, summary, Fields(cookie, summary), lines, table.Dropped, table.Judgement?.Score,
            table.Judgement is { } judgement ? JudgementToRunnerUp.Convert(judgement, cookie.Evidence) : null);
    }

    private static ValueList<ExplainedField> Fields(CookieRecord cookie, TableSummary table) =>
        Enum.GetValues<CookieField>()
            .Where(field => cookie.Declared[field] is not null || cookie.Inferred.Contains(field))
            .Select(field => Field(field, cookie, table))
            .ToValueList();

    private static ExplainedField Field(CookieField field, CookieRecord cookie, TableSummary table)
    {
        var words = cookie.Declared[field];
        if (words is null) return new(field, FieldSource.Inferred, null, null);
        var isInTable = cookie.Evidence.Fragments.Any(fragment => fragment.Field == field && IsWithin(fragment.Location, table.Location));
        return isInTable
            ? new(field, FieldSource.Column, table.Columns.FirstOrDefault(column => column.Field == field)?.Header, words)
            : new(field, FieldSource.Context, null, words);
    }

    /// <summary>A table that goes on over a page ends where its first page does; whatever stands on a later page is in it.</summary>
    private static bool IsWithin(SourceLocation place, SourceLocation table) =>
        place.Page > table.Page || (place.Page == table.Page && place.Start >= table.Start && place.End <= table.End);
}
