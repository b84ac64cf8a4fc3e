using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class CsvTests
{
    private static readonly string[] HostileCells =
    [
        "", " ", "a,b", "say \"hi\"", "\"", "two\nlines", "two\r\nlines", "a\rb", "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1",
        "''+1", "'", "it's", "\n=1", "＝1",
        " leading", "trailing ", "ünïcødé 日本 🍪", "\u2028", "null", "a;b", "#comment", "\uFEFFx",
    ];

    [Fact]
    public void Hostile_cells_come_back_as_they_were()
    {
        var cookies = HostileCells.Select(cell => SampleInventories.Cookie("x") with { Purpose = cell }).ToArray();

        var rows = Parsed(Written.As(BuiltIn.InventoryFormats, "csv", SampleInventories.Of("a", cookies)));

        var purpose = rows[0].IndexOf("purpose");
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(HostileCells, rows.Skip(1).Select(row => row[purpose]));
    }

    [Fact]
    public void Any_grid_comes_back_as_it_was()
    {
        var cells = Gen.Elements(HostileCells);
        var grids = cells.ArrayOf(3).NonEmptyListOf().ToArbitrary();

        Prop.ForAll(grids, grid =>
        {
            var written = Written.As(BuiltIn.TableFormats, "csv", Tables(grid.Select(row => row.ToValueList()).ToValueList()));
            return Parsed(written).Select(row => row.ToValueList()).SequenceEqual(grid.Select(row => row.ToValueList()));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Excel_safe_cells_cannot_be_formulas_and_lose_nothing()
    {
        var cookies = HostileCells.Select(cell => SampleInventories.Cookie("x") with { Purpose = cell }).ToArray();

        var inventory = SampleInventories.Of("a", cookies);
        var rows = Parsed(Written.As(BuiltIn.InventoryFormats, "csv", new WritingOptions(ExcelSafe: true), inventory));

        var cells = rows.Skip(1).Select(row => row[rows[0].IndexOf("purpose")]).ToList();
        Assert.DoesNotContain(cells, cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝', ..]);
        Assert.Equal(HostileCells, cells.Select(FormulaGuard.Unguard));
    }

    [Fact]
    public void The_file_has_line_feeds_and_no_byte_order_mark()
    {
        var text = Written.As(BuiltIn.InventoryFormats, "csv", SampleInventories.Full);

        Assert.StartsWith("path,platform,", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Length - 1);
    }

    [Fact]
    public void The_columns_are_a_contract()
    {
        var rows = Parsed(Written.As(BuiltIn.InventoryFormats, "csv", SampleInventories.Full));

        Assert.Equal(
            [
                ("path", "policies/shop.html"), ("platform", "shop.example"), ("language", "en"), ("policy_date", "2024-05"),
                ("id", "c_0123456789abcdef"), ("name", "_shop_<id>"), ("name_kind", "pattern"), ("name_pattern", "_shop_*"),
                ("storage", "local_storage"), ("domains", "*.shop.example cdn.example"), ("party", "both"), ("provider", "Blue Fox Ltd"),
                ("provider_id", "blue-fox"), ("service", "blue-fox-analytics"), ("feature", "Basket"), ("category", "marketing"),
                ("purpose", SampleInventories.FullRecord.Purpose!), ("duration_kind", "fixed"), ("duration", "P13M"),
                ("duration_seconds", "34128000"), ("duration_min_seconds", "33955200"), ("duration_max_seconds", "34300800"),
                ("declared_name", "_shop_<id>"), ("declared_provider", "Blue Fox Ltd"), ("declared_feature", "Basket"),
                ("declared_category", "Advertising"), ("declared_purpose", "Remembers the basket"),
                ("declared_duration", "up to 13 months"), ("declared_domain", ".shop.example"), ("declared_party", "both"),
                ("declared_storage", "local storage"), ("inferred", "party category"),
                ("links", "privacy=https://bluefox.example/privacy"), ("extra", """{"Legal basis":"consent","column 7":""}"""),
                ("page", "1"), ("line", "2"), ("repairs", "joined-wraps"), ("confidence", "0.875"), ("warnings", "PX032"),
            ],
            rows[0].Zip(rows[1]));
    }

    [Fact]
    public void A_blank_line_parts_two_tables()
    {
        var written = Written.As(BuiltIn.TableFormats, "csv", Tables([["a"], [""]]), Tables([["b"]]));

        Assert.Equal("a\n\"\"\n\nb\n", written);
    }

    private static DocumentTables Tables(ValueList<ValueList<string>> rows) =>
        new(SampleInventories.Full.Source, [new(rows, null, "boxes", SourceLocation.None, 1)], []);

    /// <summary>Reads RFC 4180 with line feeds between rows, to the letter.</summary>
    private static List<List<string>> Parsed(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quoted && character == '"' && index + 1 < text.Length && text[index + 1] == '"') cell.Append(text[++index]);
            else if (character == '"') quoted = !quoted;
            else if (quoted || character is not (',' or '\n')) cell.Append(character);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        Assert.False(quoted);
        return rows;
    }
}
