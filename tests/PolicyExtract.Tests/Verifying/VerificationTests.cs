using System.Text;
using PolicyExtract.Layout;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading.Text;
using PolicyExtract.Tests.Layout.BrokenTables.Kinds;
using PolicyExtract.Verifying;
using Xunit;

namespace PolicyExtract.Tests.Verifying;

public sealed class VerificationTests
{
    private const string Policy =
        "Statistics cookies\n\nName\nProvider\nPurpose\nDuration\n_ga\nGoogle\nTells visitors apart.\n2 years\n"
        + "_gid\nGoogle\nTells visitors apart for a day.\n24 hours\n";

    private static readonly string[] Stages = ["extract", "layout", "reading"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Documents =>
    [
        .. Stages.SelectMany(stage => Fixture.Names(stage).Select(name => new TheoryDataRow<string, string>(stage, name))),
    ];

    public static TheoryData<string> Kinds => [.. BreakageKinds.All.Select(breakage => breakage.Kind)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_holds(string stage, string name) => AssertHolds(new Fixture(stage, name).Document());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_breakage_holds(string kind)
    {
        var table = BreakageKinds.Named(kind).Apply(7);
        AssertHolds(new SourceDocument(table.IsMarkdown ? "policy.md" : "policy.txt", Encoding.UTF8.GetBytes(table.Text)));
    }

    [Theory]
    [InlineData("Google", "")]
    [InlineData("Google", "GoogleGoogle")]
    [InlineData("Google", "Goggle")]
    [InlineData("_gid", "_g id!")]
    public void A_character_lost_doubled_or_invented_is_found(string words, string instead)
    {
        var (read, recovered) = Recover();
        var falsified = recovered with { Blocks = recovered.Blocks.Select(block => block is TableBlock table ? Falsify(table, words, instead) : block).ToValueList() };

        Assert.Null(RecoveryVerification.FirstFault(read, recovered));
        Assert.Equal("PX210", RecoveryVerification.FirstFault(read, falsified)?.Id);
    }

    [Fact]
    public void A_field_that_its_evidence_does_not_hold_is_found()
    {
        var (_, recovered) = Recover();
        var inventory = Extractor.Extract(Source(), Cancellation);
        var falsified = inventory with
        {
            Cookies = inventory.Cookies.Select(cookie => cookie with { Declared = cookie.Declared with { Provider = "Fox Ltd" } }).ToValueList(),
        };

        Assert.Null(EvidenceVerification.FirstFault(recovered, inventory));
        Assert.Equal("PX211", EvidenceVerification.FirstFault(recovered, falsified)?.Id);
    }

    private static void AssertHolds(SourceDocument source) =>
        Assert.DoesNotContain(Extractor.ExtractVerified(source, Cancellation).Diagnostics, Diagnostics.IsOfVerification);

    private static SourceDocument Source() => new("policy.txt", Encoding.UTF8.GetBytes(Policy));

    private static (ExtractedDocument Read, ExtractedDocument Recovered) Recover()
    {
        var read = new PlainTextReader().Read(Source(), "text/plain", Cancellation);
        return (read, LayoutRecovery.Recover(read, Cancellation));
    }

    private static TableBlock Falsify(TableBlock table, string words, string instead) => table with
    {
        Grid = new TableGrid([.. table.Grid.Rows.Select(row => row.Select(cell => Falsify(cell, words, instead)).ToArray())], table.Grid.HeaderRowCount),
    };

    private static GridCell Falsify(GridCell cell, string words, string instead) => cell with
    {
        Content = new(cell.Content.Fragments.Select(fragment => fragment with { Text = fragment.Text.Replace(words, instead, StringComparison.Ordinal) }).ToValueList()),
    };
}
