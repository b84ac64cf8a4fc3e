using System.Text.Json.Nodes;
using PolicyExtract.Comparing.Histories;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing.Histories;

public sealed class HistoryFormatTests
{
    private static readonly CookieRecord Kept = SampleInventories.Cookie("sid") with { Category = CookieCategory.Marketing };

    private static readonly PolicyHistory History = HistoryComparison.Follow(
        "policies",
        [
            new("2024-01", "a.txt", [SampleInventories.Of("a.txt", Kept)]),
            new("2024-02", "b.txt", [SampleInventories.Of("b.txt")]),
            new("2024-03", "c.txt", [SampleInventories.Of("c.txt", Kept with { Category = CookieCategory.Necessary }, SampleInventories.Cookie("new"))]),
            new("2024-04", "d", []),
        ]);

    [Fact]
    public void Json_fits_the_schema()
    {
        var json = JsonNode.Parse(Written.As(BuiltIn.HistoryFormats, "json", History));

        Assert.Empty(new SchemaValidator(OutputSchema.Create()).Errors(json, "history"));
        Assert.Equal(["present", "unknown", "changed", "unknown"], json!["cookies"]![0]!["states"]!.AsArray().Select(state => (string?)state));
    }

    [Fact]
    public void Csv_has_a_row_an_event() => Assert.Equal(
        """
        name,event,date,since,times,field,before,after,class,severity,first_seen,last_seen,present
        sid,added,2024-01,,1,,,,,,2024-01,2024-03,yes
        sid,changed,2024-03,,1,category,marketing,necessary,material,error,2024-01,2024-03,yes
        new,added,2024-03,,1,,,,,,2024-03,2024-03,yes

        """.ReplaceLineEndings("\n"),
        Written.As(BuiltIn.HistoryFormats, "csv", History));

    [Fact]
    public void Markdown_draws_the_lives_and_flags_what_is_no_policy()
    {
        var markdown = Written.As(BuiltIn.HistoryFormats, "markdown", History);

        Assert.Contains("| 2024-02 | b.txt | 0 | declares no cookie |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 2024-04 | d | 0 | deleted |", markdown, StringComparison.Ordinal);
        Assert.Contains("| sid | ●?◆? | 2024-01 |  |", markdown, StringComparison.Ordinal);
        Assert.Contains("| sid | 2024-03: category: marketing -\\> necessary (material, error) |", markdown, StringComparison.Ordinal);
    }
}
