using System.Text.Json.Nodes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class TablesTests
{
    private static readonly SourceLocation Place = new(3, 4, 7);

    private static readonly GridCell[][] Rows =
    [
        [Cell("Name"), Cell("Use | why")], [Cell("a"), GridCell.Empty],
        [Cell("b"), Cell("c", CellOrigin.Spanned)], [Cell("d", CellOrigin.Inherited)],
    ];

    internal static readonly DocumentTables Document = DocumentTables.Of(new(
        new("shop.txt", new string('0', 64), "text/plain", "utf-8", 1),
        PageFacts.None,
        [
            new Paragraph(InlineText.Of("Words", Place)),
            new TableBlock(new TableGrid(Rows, 1), "boxes"),
        ],
        []));

    [Fact]
    public void A_table_is_its_rows_with_spans_repeated_and_gaps_empty()
    {
        var line = Written.As(BuiltIn.TableFormats, "jsonl", Document);

        var table = JsonNode.Parse(line)!["tables"]![0]!;
        Assert.Equal("shop.txt", (string?)JsonNode.Parse(line)!["source"]!["path"]);
        Assert.Equal("""[["Name","Use | why"],["a",""],["b","c"],["",""]]""", table["rows"]!.ToJsonString());
        Assert.Equal("""{"start":3,"length":4,"line":7}""", table["location"]!.ToJsonString());
        Assert.Equal("boxes", (string?)table["layout"]);
        Assert.Equal(1, (double)table["confidence"]!);
        Assert.Null(table["page"]);
    }

    [Fact]
    public void Markdown_has_a_heading_a_document_and_escapes_what_would_be_markup() => Assert.Equal(
        """
        ## shop.txt

        | Name | Use \| why |
        | --- | --- |
        | a |  |
        | b | c |
        |  |  |

        """.ReplaceLineEndings("\n"),
        Written.As(BuiltIn.TableFormats, "markdown", Document));

    private static GridCell Cell(string text, CellOrigin origin = CellOrigin.Stated) => new(InlineText.Of(text, Place), origin);
}
