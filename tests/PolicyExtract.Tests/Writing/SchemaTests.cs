using System.Text.Json.Nodes;
using PolicyExtract.Comparing;
using PolicyExtract.Linting;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class SchemaTests
{
    private static readonly CookieInventory Poor = SampleInventories.Of("poor.txt", SampleInventories.Cookie("plain"));

    private static readonly SchemaValidator Validator = new(OutputSchema.Create());

    public static TheoryData<string, string> Outputs
    {
        get
        {
            var failed = CookieInventory.Failed(Poor.Source, null, Diagnostics.EmptyDocument());
            var diff = InventoryComparison.Compare(SampleInventories.Full, Poor);
            DocumentTables tables = new(
                Poor.Source,
                [new([["Name", "Use"], ["x", ""]], 2, "boxes", new(0, 3, 1, 2), 0.5), new([], null, "tab-rows", SourceLocation.None, 1)],
                []);
            CookieRecord Named(string name, string purpose) => SampleInventories.Cookie(name) with
            {
                Purpose = purpose,
                Declared = new(Name: name, Purpose: purpose),
            };
            var equivalent = InventoryComparison.Compare(
                SampleInventories.Of("a.txt", Named("kept", "Counts visits"), Named("shop_session_id", "Keeps the basket")),
                SampleInventories.Of("b.txt", Named("kept", "counts visits."), Named("shop-session-id", "Keeps the basket")),
                new ComparisonOptions(WithEquivalent: true));
            var renamed = Poor with { Cookies = [SampleInventories.FullRecord with { Name = "plain", NamePattern = null }] };
            return new()
            {
                { "inventoryFile", Written.As(BuiltIn.InventoryFormats, "json", SampleInventories.Full, Poor, failed) },
                { "inventoryFile", Written.As(BuiltIn.InventoryFormats, "json") },
                { "inventory", Written.As(BuiltIn.InventoryFormats, "jsonl", SampleInventories.Full) },
                { "inventory", Written.As(BuiltIn.InventoryFormats, "jsonl", failed) },
                { "tablesFile", Written.As(BuiltIn.TableFormats, "json", tables) },
                { "tables", Written.As(BuiltIn.TableFormats, "jsonl", tables) },
                { "diff", Written.As(BuiltIn.DiffFormats, "json", diff) },
                { "diff", Written.As(BuiltIn.DiffFormats, "json", equivalent) },
                { "lintFile", Written.As(BuiltIn.LintFormats, "json", InventoryToReport.Lint(SampleInventories.Full), InventoryToReport.Lint(Poor)) },
                { "lint", Written.As(BuiltIn.LintFormats, "jsonl", InventoryToReport.Lint(Poor)) },
                { "diff", Written.As(BuiltIn.DiffFormats, "json", InventoryComparison.Compare(Poor, renamed)) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Every_output_fits_the_schema(string definition, string json)
    {
        var output = JsonNode.Parse(json);

        Assert.Empty(Validator.Errors(output, definition));
        Assert.Empty(Validator.Errors(output));
    }

    [Theory]
    [InlineData("""{"kind":"fixed","seconds":1.5}""")]
    [InlineData("""{"kind":"Fixed"}""")]
    [InlineData("""{"seconds":1}""")]
    [InlineData("""{"kind":"fixed","length":1}""")]
    [InlineData("""{"kind":"fixed","iso":null}""")]
    [InlineData("[]")]
    public void What_does_not_fit_is_refused(string json) => Assert.NotEmpty(Validator.Errors(JsonNode.Parse(json), "retention"));

    [Fact]
    public void Every_definition_is_used_and_every_reference_is_defined()
    {
        var schema = OutputSchema.Create();
        var used = new SortedSet<string>(StringComparer.Ordinal);
        Collect(schema);

        Assert.Equal(schema["$defs"]!.AsObject().Select(definition => definition.Key), used);

        void Collect(JsonNode? node)
        {
            if (node is JsonArray array) foreach (var item in array) Collect(item);
            if (node is not JsonObject rules) return;
            foreach (var (name, value) in rules)
            {
                if (name == "$ref") used.Add(value!.GetValue<string>()["#/$defs/".Length..]);
                Collect(value);
            }
        }
    }

    [Fact]
    public void Every_description_stands_at_a_property()
    {
        var schemas = OutputSchema.Create().ToJsonString() + OutputSchema.Create("request").ToJsonString();
        var described = schemas.Split("\"description\"").Length - 1;

        Assert.Equal(SchemaDescriptions.All.Count(), described);
    }
}
