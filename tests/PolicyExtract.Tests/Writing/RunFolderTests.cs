using System.Text.Json.Nodes;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing;

/// <summary>What tells of the other files in a run's folder.</summary>
public sealed class RunFolderTests
{
    [Fact]
    public void The_data_package_names_the_columns_of_the_csv()
    {
        var package = JsonNode.Parse(Written.As(BuiltIn.InventoryFormats, "datapackage", SampleInventories.Full))!;
        var csv = Written.As(BuiltIn.InventoryFormats, "csv", SampleInventories.Full);

        var cookies = package["resources"]!.AsArray().Single(resource => (string?)resource!["path"] == RunFiles.Cookies)!;
        var fields = cookies["schema"]!["fields"]!.AsArray();
        Assert.Equal(csv.Split('\n')[0], string.Join(',', fields.Select(field => (string?)field!["name"])));
        Assert.Equal(
            ["duration_seconds", "duration_min_seconds", "duration_max_seconds", "page", "line"],
            fields.Where(field => (string?)field!["type"] == "integer").Select(field => (string?)field!["name"]));
        var categories = fields.Single(field => (string?)field!["name"] == "category")!["constraints"]!["enum"]!.AsArray();
        Assert.Equal(Enum.GetValues<CookieCategory>().Select(CanonicalWord.Of), categories.Select(word => (string?)word));
    }

    [Fact]
    public void The_list_of_failures_is_in_the_package_when_there_is_one()
    {
        Assert.DoesNotContain(RunFiles.Failures, Paths(failures: 0));
        Assert.Contains(RunFiles.Failures, Paths(failures: 1));

        static IEnumerable<string?> Paths(int failures) =>
            JsonNode.Parse(Run("datapackage", failures))!["resources"]!.AsArray().Select(resource => (string?)resource!["path"]);
    }

    [Fact]
    public void The_summary_counts_what_was_found()
    {
        var summary = JsonNode.Parse(Run("summary", failures: 2))!;

        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(summary, "runSummary"));
        Assert.Equal((2, 2, 2), ((int?)summary["documents"], (int?)summary["cookies"], (int?)summary["failures"]));
        Assert.Equal("""[{"name":"doubtful","count":1},{"name":"empty","count":1}]""", summary["byStatus"]!.ToJsonString());
        Assert.Equal("""[{"name":"marketing","count":1}]""", summary["byCategory"]!.ToJsonString());
        Assert.Equal("""[{"name":"PX301","count":1},{"name":"PX302","count":1}]""", summary["byDiagnostic"]!.ToJsonString());
    }

    private static byte[] Run(string format, int failures)
    {
        using var output = new MemoryStream();
        using var writer = BuiltIn.InventoryFormats.Single(each => each.Name == format).Open(output, new());
        for (var failure = 0; failure < failures; failure++) writer.WriteFailure($"{failure}.txt", Diagnostics.InputNotFound());
        writer.Write(SampleInventories.Full);
        writer.Write(SampleInventories.Of("empty.txt"));
        writer.Complete();
        return output.ToArray();
    }
}
