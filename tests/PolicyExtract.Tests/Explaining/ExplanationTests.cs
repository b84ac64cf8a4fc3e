using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests.Explaining;

public sealed partial class ExplanationTests
{
    private const string Burst =
        "Statistics cookies\n\nName\nProvider\nPurpose\nDuration\n_ga\nGoogle\nTells visitors apart.\n2 years\n"
        + "_gid\nGoogle\nTells visitors apart for a day.\n24 hours\n_hjid\nHotjar\nRemembers the visitor\nof a survey.\n1 year\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string[] Stages = ["extract", "layout"];

    /// <summary>Documents of every stage, with fields in cells, in headings, and in torn cells.</summary>
    public static TheoryData<string, string> Documents =>
    [
        .. Stages.SelectMany(stage => Fixture.Names(stage).Select(name => new TheoryDataRow<string, string>(stage, name))),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_marks_of_a_field_are_its_words(string stage, string name)
    {
        foreach (var explained in Explain(new Fixture(stage, name).Document()).Cookies)
        {
            Assert.NotEmpty(explained.Lines);
            Assert.All(explained.Lines, AssertMarksAreInOrder);
            // Data say "true" where the record has the word for it.
            if (explained.Table.Layout == TableBlock.ConsentData) continue;
            Assert.All(explained.Fields.Where(field => field.Source == FieldSource.Column), field => AssertIsMarked(explained, field));
        }
    }

    [Fact]
    public void A_torn_row_shows_its_lines_and_where_each_field_stands()
    {
        var explained = Explain(Burst).Cookies[2];

        Assert.Equal([1, 15, 16, 17, 18, 19], explained.Lines.Select(line => line.Line));
        Assert.Equal("Remembers the visitor of a survey.", Marked(explained, CookieField.Purpose));
        Assert.Equal(
            (FieldSource.Column, "Provider", "Hotjar"),
            explained.Fields.Where(field => field.Field == CookieField.Provider).Select(field => (field.Source, field.Header, field.Words)).Single());
        Assert.Equal(FieldSource.Context, explained.Fields.Single(field => field.Field == CookieField.Category).Source);
        Assert.Equal(FieldSource.Inferred, explained.Fields.Single(field => field.Field == CookieField.Storage).Source);
    }

    [Fact]
    public void A_recovered_table_says_what_it_is_worth_and_what_came_second()
    {
        var explained = Explain(Burst).Cookies[0];

        Assert.True(explained.Score!.Total > 0);
        Assert.InRange(explained.RunnerUp!.Margin, 0, explained.Score.Total + 0.001);
    }

    [Fact]
    public void A_stated_table_needs_no_judgement()
    {
        var explained = Explain("<table><tr><th>Cookie<th>Duration<tr><td>_ga<td>2 years</table>").Cookies[0];

        Assert.Null(explained.Score);
        Assert.Null(explained.RunnerUp);
        Assert.Equal("<table><tr><th>Cookie<th>Duration<tr><td>_ga<td>2 years</table>", explained.Lines[0].Text);
    }

    [Theory]
    [InlineData("_GA", new[] { "_ga" })]
    [InlineData("_gid", new[] { "_gid" })]
    [InlineData("_g", new string[0])]
    [InlineData(null, new[] { "_ga", "_gid", "_hjid" })]
    public void Cookies_are_asked_for_by_name(string? name, string[] found) =>
        Assert.Equal(found, Explain(Burst, name).Cookies.Select(explained => explained.Cookie.Name));

    [Fact]
    public void Of_a_long_line_only_the_surroundings_of_the_marks_are_shown()
    {
        var filler = new string('x', 5000);
        var explained = Explain($"<p>{filler}</p><table><tr><th>Cookie<th>Duration<tr><td>_ga<td>2 years</table><p>{filler}</p>").Cookies[0];

        var line = Assert.Single(explained.Lines);
        Assert.InRange(line.Text.Length, 10, 300);
        Assert.Equal("_ga", Marked(explained, CookieField.Name));
        Assert.Equal("2 years", Marked(explained, CookieField.Duration));
    }

    private static void AssertMarksAreInOrder(MarkedLine line)
    {
        var end = 0;
        foreach (var mark in line.Marks)
        {
            Assert.InRange(mark.Start, end, line.Text.Length - mark.Length);
            end = mark.Start + mark.Length;
        }
    }

    /// <summary>A cell that states two fields is marked as one of them.</summary>
    private static void AssertIsMarked(CookieExplanation explained, ExplainedField field)
    {
        if (Letters(Marked(explained, field.Field)) == Letters(field.Words!)) return;
        Assert.Contains(Letters(field.Words!), Letters(Meant(AllMarked(explained))), StringComparison.Ordinal);
    }

    /// <summary>Source text with what its references and its scripts' escapes stand for.</summary>
    private static string Meant(string source) => WebUtility.HtmlDecode(Escape().Replace(source, escape => ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString()));

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();

    private static string Marked(CookieExplanation explained, CookieField field) => string.Join(' ', explained.Lines
        .SelectMany(line => line.Marks.Where(mark => mark.Field == field).Select(mark => line.Text.Substring(mark.Start, mark.Length))));

    private static string AllMarked(CookieExplanation explained) => string.Concat(explained.Lines
        .SelectMany(line => line.Marks.Select(mark => line.Text.Substring(mark.Start, mark.Length))));

    /// <summary>Without what markup and wraps change.</summary>
    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    private static InventoryExplanation Explain(string text, string? name = null) =>
        Explain(new SourceDocument(text[0] == '<' ? "policy.html" : "policy.txt", Encoding.UTF8.GetBytes(text)), name);

    private static InventoryExplanation Explain(SourceDocument source, string? name = null) => Extractor.Explain(source, name, Cancellation);
}
