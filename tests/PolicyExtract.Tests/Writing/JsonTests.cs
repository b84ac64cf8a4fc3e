using System.Text;
using System.Text.Json.Nodes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class JsonTests
{
    private static readonly CookieInventory[] Two = [SampleInventories.Full, SampleInventories.Of("empty.txt")];

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Inventories_come_back_as_they_were_written(string format)
    {
        var written = Encoding.UTF8.GetBytes(Written.As(BuiltIn.InventoryFormats, format, Two));

        Assert.True(InventoryReader.Recognizes(written));
        var (inventories, failure) = InventoryReader.Read(written);

        Assert.Null(failure);
        Assert.Equal(Two, inventories);
    }

    [Fact]
    public void What_is_not_stated_is_left_out()
    {
        var inventory = SampleInventories.Of("a", SampleInventories.Cookie("plain"));
        var cookie = JsonNode.Parse(Written.As(BuiltIn.InventoryFormats, "jsonl", inventory))!["cookies"]![0]!;

        Assert.Equal(
            ["id", "name", "nameKind", "storage", "duration", "declared", "evidence", "confidence"],
            cookie.AsObject().Select(property => property.Key));
        Assert.Equal("""{"kind":"not_declared"}""", cookie["duration"]!.ToJsonString());
    }

    [Fact]
    public void Words_and_numbers_have_their_documented_forms()
    {
        var cookie = JsonNode.Parse(Written.As(BuiltIn.InventoryFormats, "jsonl", SampleInventories.Full))!["cookies"]![0]!;

        Assert.Equal("local_storage", (string?)cookie["storage"]);
        Assert.Equal("""{"Legal basis":"consent","column 7":""}""", cookie["extra"]!.ToJsonString());
        Assert.Equal("""["party","category"]""", cookie["inferred"]!.ToJsonString());
        Assert.Equal("up_to", (string?)cookie["duration"]!["bound"]);
    }

    [Theory]
    [InlineData(0.12349, "0.123")]
    [InlineData(-0.0001, "0")]
    [InlineData(1, "1")]
    public void Fractions_have_three_decimals_at_most(double confidence, string expected)
    {
        var inventory = SampleInventories.Of("a", SampleInventories.Cookie("x") with { Confidence = confidence });

        Assert.Contains($"\"confidence\":{expected}}}", Written.As(BuiltIn.InventoryFormats, "jsonl", inventory), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_have_one_document_a_line()
    {
        var lines = Written.As(BuiltIn.InventoryFormats, "jsonl", Two).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.Equal(["policies/shop.html", "empty.txt"], lines[..2].Select(line => (string?)JsonNode.Parse(line)!["source"]!["path"]));
    }

    [Fact]
    public void Letters_are_written_as_they_are_and_broken_surrogates_are_replaced()
    {
        var inventory = SampleInventories.Of("a", SampleInventories.Cookie("x") with { Purpose = "für <b> 日本 \uD800 end" });

        var written = Written.As(BuiltIn.InventoryFormats, "jsonl", inventory);

        Assert.Contains("für <b> 日本", written, StringComparison.Ordinal);
        Assert.Equal("für <b> 日本 \uFFFD end", (string?)JsonNode.Parse(written)!["cookies"]![0]!["purpose"]);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","documents":[{"source":{"path":"a"},"cookies":[{"id":"x"}]}]}""")]
    [InlineData("""{"schemaVersion":"1.0","documents":[{"cookies":[]}]}""")]
    [InlineData("""{"source":{"path":"a"},"cookies":[{"name":"x","storage":"drawer"}]}""")]
    [InlineData("""{"source":{"path":"a"},"cookies":[]""")]
    [InlineData("""{"source":{"path":"a"},"cookies":[null]}""")]
    [InlineData("""{"source":"a","tables":[]}""")]
    public void Damaged_inventories_are_told_apart(string json)
    {
        var content = Encoding.UTF8.GetBytes(json);

        Assert.True(InventoryReader.Recognizes(content));
        Assert.Equal("PX411", InventoryReader.Read(content).Failure?.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Cookie policy")]
    [InlineData("{ not json")]
    [InlineData("""{"cookies":[]}""")]
    [InlineData("[]")]
    public void Other_documents_are_no_inventories(string content) =>
        Assert.False(InventoryReader.Recognizes(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_hand_made_inventory_may_leave_out_lists()
    {
        var content = """{"source":{"path":"a"},"cookies":[{"name":"x"}]}"""u8;

        var (inventories, failure) = InventoryReader.Read(content);

        Assert.Null(failure);
        var cookie = Assert.Single(Assert.Single(inventories).Cookies);
        Assert.Equal(RetentionKind.NotDeclared, cookie.Duration.Kind);
        Assert.Empty(cookie.Domains);
    }
}
