using System.Text.Json.Nodes;
using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing.Matrix;

public sealed class MatrixWritersTests
{
    private static readonly CookieRecord Session = SampleInventories.Cookie("sid") with { Category = CookieCategory.Necessary };

    private static readonly InventoryMatrix Matrix = MatrixComparison.Compare(
    [
        new("fox.txt", [SampleInventories.Of("fox.txt", Session, SampleInventories.FullRecord)]),
        new("owl.txt", [SampleInventories.Of("owl.txt", Session, SampleInventories.FullRecord)]),
        new("hen.txt", [SampleInventories.Of("hen.txt", Session with { Category = CookieCategory.Marketing, Purpose = "Ads, \"yours\"|<b>" })]),
    ]);

    [Fact]
    public void Csv_has_a_row_a_cookie_and_a_column_a_platform() => Assert.Equal(
        """"
        name,category,provider,platforms,fox.txt,hen.txt,owl.txt
        _shop_*,marketing,Blue Fox Ltd,2,same,absent,same
        sid,necessary,,3,same,"category: marketing; purpose: Ads, ""yours""|<b>",same

        """",
        Written.As(BuiltIn.MatrixFormats, "csv", Matrix));

    [Fact]
    public void Markdown_says_what_it_comes_to_and_shows_the_table() => Assert.Equal(
        """
        2 cookies on 3 platforms: 0 the same everywhere, 1 declared differently, 1 not declared by all.

        * 2 of 3 platforms declare the same 2 cookies, all alike: fox.txt, owl.txt

        | Cookie | Declared by | fox.txt | hen.txt | owl.txt |
        | --- | --- | --- | --- | --- |
        | \_shop\_\* | 2 of 3 | same | absent | same |
        | sid | 3 of 3 | same | category: marketing; purpose: Ads, "yours"\|\<b\> | same |

        """,
        Written.As(BuiltIn.MatrixFormats, "markdown", Matrix));

    [Fact]
    public void Json_fits_its_schema_and_names_platforms()
    {
        var json = JsonNode.Parse(Written.As(BuiltIn.MatrixFormats, "json", Matrix))!;

        Assert.Empty(new SchemaValidator(OutputSchema.Create("matrix")).Errors(json, "matrix"));
        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(json));
        Assert.Equal("""["fox.txt","owl.txt"]""", json["families"]![0]!["platforms"]!.ToJsonString());
        Assert.Equal(["fox.txt", "owl.txt"], json["cookies"]![0]!["platforms"]!.AsArray().Select(cell => (string?)cell!["platform"]));
        Assert.Equal(["category", "purpose"], json["cookies"]![1]!["platforms"]![1]!["deviations"]!.AsArray().Select(deviation => (string?)deviation!["field"]));
    }

    [Fact]
    public void A_schema_of_one_output_has_nothing_of_others()
    {
        var schema = OutputSchema.Create("matrix");

        Assert.Equal("#/$defs/matrix", (string?)Assert.Single(schema["anyOf"]!.AsArray())!["$ref"]);
        Assert.DoesNotContain("inventory", schema["$defs"]!.AsObject().Select(definition => definition.Key));
    }

    [Fact]
    public void Nothing_to_compare_is_written_too() =>
        Assert.All(BuiltIn.MatrixFormats, format => Assert.NotEmpty(Written.As(BuiltIn.MatrixFormats, format.Name, MatrixComparison.Compare([]))));
}
