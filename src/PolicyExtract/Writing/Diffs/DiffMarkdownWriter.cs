using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>
/// A comparison as GitHub's Markdown: counts, cookies of one side alone, and a table of the changes, in texts with marks at words.
/// </summary>
internal sealed class DiffMarkdownWriter(Stream output) : IDocumentWriter<InventoryDiff>
{
    private readonly StreamWriter writer = Utf8Text.WriterOver(output);

    public void Write(InventoryDiff document)
    {
        var (left, right, summary) = (document.Left, document.Right, document.Summary);
        writer.WriteLine($"# {MarkdownTable.Escaped(left.Path)} → {MarkdownTable.Escaped(right.Path)}\n");
        WriteTable(
            ["same", "changed", "only left", "only right"],
            [[Number(summary.Same), Number(summary.Changed), Number(summary.OnlyLeft), Number(summary.OnlyRight)]]);
        WriteUnpaired("Only left", document.OnlyLeft);
        WriteUnpaired("Only right", document.OnlyRight);
        WriteSection(
            "Possible renames",
            ["left", "right"],
            document.PossibleRenames.Select(rename => new[] { Escaped(rename.Left), Escaped(rename.Right) }));
        WriteChanges("Changed", document.Changed);
        WriteChanges("The same in other words or another layout", document.Equivalent);
    }

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();

    private void WriteUnpaired(string title, ValueList<UnpairedCookie> cookies) =>
        WriteSection(
            title,
            ["cookie", "provider", "category", "purpose", "severity"],
            cookies.Select(cookie => new[]
            {
                Escaped(cookie.Name),
                Escaped(cookie.Provider ?? ""),
                Escaped(cookie.Category is { } category ? CanonicalWord.Of(category) : ""),
                Escaped(cookie.Purpose ?? ""),
                CanonicalWord.Of(cookie.Severity),
            }));

    private void WriteChanges(string title, ValueList<ChangedCookie> cookies) =>
        WriteSection(
            title,
            ["cookie", "field", "left", "right", "class", "severity"],
            cookies.SelectMany(cookie => cookie.Fields, (cookie, change) => new[]
            {
                Escaped(cookie.Name),
                CanonicalWord.Of(change.Field),
                Marked(change, left: true),
                Marked(change, left: false),
                CanonicalWord.Of(change.Class),
                CanonicalWord.Of(change.Severity),
            }));

    private void WriteSection(string title, string[] headers, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0) return;
        writer.WriteLine($"\n## {title}\n");
        WriteTable(headers, all);
    }

    private void WriteTable(string[] headers, IEnumerable<string[]> rows) => MarkdownTable.WriteMarkup(writer, [headers, .. rows]);

    /// <summary>The value of a side; where both are there, what the other does not have is struck out or bold.</summary>
    private static string Marked(FieldChange change, bool left)
    {
        if (change.Left is null || change.Right is null) return Escaped((left ? change.Left : change.Right) ?? "");
        var mark = left ? "~~" : "**";
        var runs = WordComparison.Of(WordComparison.Compare(change.Left, change.Right), left);
        return string.Join(' ', runs.Select(run =>
            run is { InLeft: true, InRight: true } ? Escaped(run.Text) : $"{mark}{Escaped(run.Text)}{mark}"));
    }

    private static string Escaped(string text) => MarkdownTable.Escaped(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
