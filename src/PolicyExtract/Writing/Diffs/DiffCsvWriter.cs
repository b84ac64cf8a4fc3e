using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>One row a difference: a field of a cookie that both sides declare, or a cookie that one side declares alone.</summary>
internal sealed class DiffCsvWriter : IDocumentWriter<InventoryDiff>
{
    private readonly CsvRows rows;

    public DiffCsvWriter(Stream output, WritingOptions options)
    {
        rows = new(output, options.ExcelSafe);
        rows.Write(["difference", "severity", "name", "field", "left", "right", "class", "left_id", "right_id", "provider", "category"]);
        rows.Flush();
    }

    public void Write(InventoryDiff document)
    {
        foreach (var cookie in document.OnlyLeft) WriteUnpaired("only_left", cookie.Id, "", cookie);
        foreach (var cookie in document.OnlyRight) WriteUnpaired("only_right", "", cookie.Id, cookie);
        foreach (var rename in document.PossibleRenames)
            rows.Write(["possible_rename", "", rename.Left, "name", rename.Left, rename.Right, "", rename.LeftId, rename.RightId, "", ""]);
        foreach (var cookie in document.Changed) WriteFields("changed", cookie);
        foreach (var cookie in document.Equivalent) WriteFields("equivalent", cookie);
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();

    private void WriteUnpaired(string difference, string leftId, string rightId, UnpairedCookie cookie)
    {
        var category = cookie.Category is { } known ? CanonicalWord.Of(known) : "";
        rows.Write(
        [
            difference, CanonicalWord.Of(cookie.Severity), cookie.Name, "", "", "", "", leftId, rightId, cookie.Provider ?? "", category,
        ]);
    }

    private void WriteFields(string difference, ChangedCookie cookie)
    {
        foreach (var change in cookie.Fields)
        {
            rows.Write(
            [
                difference, CanonicalWord.Of(change.Severity), cookie.Name, CanonicalWord.Of(change.Field), change.Left ?? "",
                change.Right ?? "", CanonicalWord.Of(change.Class), cookie.LeftId, cookie.RightId, "", "",
            ]);
        }
    }
}
