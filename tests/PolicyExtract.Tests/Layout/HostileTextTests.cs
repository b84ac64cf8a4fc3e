using System.Diagnostics;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests.Layout;

/// <summary>Lines that seem to go on for ever: each text is read in a time that grows with its length.</summary>
public sealed class HostileTextTests
{
    /// <summary>Each takes seconds on a busy machine; what grows with the square of the text would take a quarter of an hour.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int Characters = 400_000;

    /// <summary>What stands before the words that are repeated.</summary>
    public static TheoryData<string, string> Repeated => new()
    {
        { "", "Name " },
        { "Name Purpose Period\n", "a     " },
        { "- _gid - Counts - 1 day\n- _ga", " - x" },
        { "- _gid - Counts - 1 day\n- _ga", " - 1 year" },
        { "- _gid (1 day)\n- _ga ", "(1 year) " },
        { "Name\tLink\n_ga\thttps://shop.example/", "\nprivacy/" },
        { "| Name | Purpose |\n|------|---------|\n| _ga  | Counts. |\n", "|      | more    |\n" },
        { "", "[x]\n" },
        { "NamePurposeDuration\n", "aB1" },
        { "NamePurposeDuration\na ", "a.b" },
        { "Cookies: ", "_ga |\n" },
        { "Cookies:\n---|---|---\n", "_ga |\nb |\n" },
        { "Cookies: ", "_ga\n" },
        { "Cookies: ", "aB," },
        { "Cookies: ", "(_ga) " },
        { "Name", "\n: a" },
        { "", "Name: a Purpose: b " },
        { "We use cookies. Cookie Name Purpose Duration ", "_ga Counts. 1 year " },
        { "Name    Purpose          Period\n", "_ga     Counts visits    1 day\nPage 1\n\f" },
        { "Name    Purpose          Period\n_ga     Counts visits    ", "a b " },
        { "** Links **\na_of_b c_of_d ", "a_of_" },
        { "** Links **\na_of_b c_of_d ", "A_b " },
        { "", "  Set by\nCookie name  mill or  Purpose\n  others\n" },
        { "--- ---\n", "a\n" },
        { "", "ab  cd  ef\n" },
        { "Name\tPurpose\n", "a\t" },
        { "", "| Name | _ab |\n| Purpose | Counts visits |\n\n" },
        { "", "Name\nPurpose\n_ga\nCounts visits\nDuration\n2 years\n" },
        { "NamePurposeDuration\n", "_gaCountsVisitsAndPages1 yearToday.x.example.orgAA bb\n" },
        { "Name\n\n", "Foo\n\nBar\n\n" },
        { "Cookies\nName    Purpose    Period\n                                        ", "w  " },
        { "Name\ta\tb\n", "Foo\tBar\tBaz\n" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Text_of_one_thing_ends_in_time(string opening, string repeated) =>
        EndsInTime(opening + string.Concat(Enumerable.Repeat(repeated, Characters / repeated.Length)));

    [Fact]
    public void Labels_that_all_differ_end_in_time() =>
        EndsInTime(string.Concat(Enumerable.Range(0, Characters / 50).Select(record => $"Name: _ab{record}\nLabel{record}: Counts visits\nPurpose: x\n\n")));

    [Fact]
    public void Rows_without_a_header_that_no_blank_line_ends_end_in_time() =>
        EndsInTime(string.Concat(Enumerable.Range(0, Characters / 25).Select(record => $"_tok_{record}\nSome words {record} here\nmore\n")));

    [Fact]
    public void Lines_of_more_words_than_tables_have_columns_end_in_time() =>
        EndsInTime(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("\u00E91  ", 4 * Characters / 16)) + "\n", 4)));

    private static void EndsInTime(string text)
    {
        var watch = Stopwatch.StartNew();

        var inventory = Extractor.ExtractVerified(new SourceDocument("a.txt", Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(inventory.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }
}
