using System.Text.Json.Nodes;
using System.Xml.Linq;
using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Writing.Diffs;

public sealed class DiffFormatTests
{
    private static readonly CookieRecord Kept = SampleInventories.Cookie("shop|id") with
    {
        Purpose = "Counts visits to the shop",
        Category = CookieCategory.Marketing,
        Evidence = new(0, 0, 0, 7, 9, null, []),
    };

    private static readonly InventoryDiff Diff = InventoryComparison.Compare(
        SampleInventories.Of("before the move/a b.txt", Kept, SampleInventories.Cookie("gone\u0001")),
        SampleInventories.Of(
            "after.txt",
            Kept with { Purpose = "Counts visits to the blog", Category = CookieCategory.Necessary, Evidence = Kept.Evidence with { Page = 2, Line = 0 } },
            SampleInventories.Cookie("=new") with { Party = CookieParty.Third, Provider = "Red Ads" }));

    [Fact]
    public void Csv_has_a_row_a_difference() => Assert.Equal(
        """
        difference,severity,name,field,left,right,class,left_id,right_id,provider,category
        only_left,warning,gone,,,,,c_gone,,,
        only_right,error,'=new,,,,,,c_=new,Red Ads,
        changed,error,shop|id,category,marketing,necessary,material,c_shop|id,c_shop|id,,
        changed,note,shop|id,purpose,Counts visits to the shop,Counts visits to the blog,material,c_shop|id,c_shop|id,,

        """.ReplaceLineEndings("\n"),
        Written.As(BuiltIn.DiffFormats, "csv", new WritingOptions(ExcelSafe: true), Diff).Replace("\u0001", "", StringComparison.Ordinal));

    [Fact]
    public void Markdown_marks_the_words_that_differ()
    {
        var markdown = Written.As(BuiltIn.DiffFormats, "markdown", Diff);

        Assert.StartsWith("# before the move/a b.txt → after.txt\n\n| same | changed |", markdown, StringComparison.Ordinal);
        Assert.Contains(
            @"| shop\|id | purpose | Counts visits to the ~~shop~~ | Counts visits to the **blog** | material | note |", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Possible renames", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_tells_the_rule_the_grade_and_the_lines()
    {
        var log = JsonNode.Parse(Written.As(BuiltIn.DiffFormats, "sarif", Diff))!;

        Assert.Equal("2.1.0", (string?)log["version"]);
        var run = Assert.Single(log["runs"]!.AsArray())!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var results = run["results"]!.AsArray();
        Assert.Equal(
            ["cookie-removed warning", "cookie-added error", "category-material error", "purpose-material note"],
            results.Select(result => $"{result!["ruleId"]} {result["level"]}"));
        Assert.All(results, result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]));
        Assert.All(results, result => Assert.NotEqual("", (string?)result!["message"]!["text"]));
        Assert.Equal(
            """{"physicalLocation":{"artifactLocation":{"uri":"before%20the%20move/a%20b.txt"},"region":{"startLine":7,"endLine":9}}}""",
            results[2]!["relatedLocations"]![0]!.ToJsonString());
        Assert.Equal(
            """{"physicalLocation":{"artifactLocation":{"uri":"after.txt"}},"properties":{"page":2}}""",
            results[2]!["locations"]![0]!.ToJsonString());
    }

    [Fact]
    public void Sarif_rules_have_names_of_their_own()
    {
        var rules = JsonNode.Parse(Written.As(BuiltIn.DiffFormats, "sarif", Diff))!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(rules.Count, rules.Select(rule => (string?)rule!["id"]).Distinct().Count());
        Assert.All(rules, rule => Assert.NotNull((string?)rule!["shortDescription"]!["text"]));
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Note, 3)]
    [InlineData(DiagnosticSeverity.Error, 2)]
    public void JUnit_fails_what_is_as_grave_as_asked(DiagnosticSeverity failOn, int failures)
    {
        var suites = XDocument.Parse(Written.As(BuiltIn.DiffFormats, "junit", new WritingOptions(FailOn: failOn), Diff)).Root!;

        var suite = Assert.Single(suites.Elements("testsuite"));
        Assert.Equal(("4", $"{failures}"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
        Assert.Equal(
            ["declared alike: 0", "gone\uFFFD", "=new", "shop|id"], suite.Elements("testcase").Select(test => (string?)test.Attribute("name")));
        Assert.Equal(failures, suite.Descendants("failure").Count());
        Assert.Equal(2, suite.Elements("testcase").Last().Value.Split('\n').Length);
    }
}
