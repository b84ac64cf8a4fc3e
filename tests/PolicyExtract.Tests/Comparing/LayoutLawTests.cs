using System.Text;
using PolicyExtract.Comparing;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Layout.BrokenTables;
using PolicyExtract.Tests.Layout.BrokenTables.Kinds;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests.Comparing;

/// <summary>A policy whose table was broken declares what the same policy with the table whole does, wherever all rows came back.</summary>
public sealed class LayoutLawTests
{
    private const string Whole = "tabs";

    private static readonly string[] WithoutHeader = ["burst-rows-without-header", "delimited-without-header", "list-attributes"];

    /// <summary>Seeds 0 up to this; each is extracted twice.</summary>
    private const int TablesPerKind = 5;

    public static TheoryData<string> Kinds => [.. BreakageKinds.All.Select(breakage => breakage.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Breakage_makes_no_difference(string kind)
    {
        var compared = 0;
        for (var seed = 0; seed < TablesPerKind; seed++)
        {
            var broken = Document(BreakageKinds.Named(kind), KnownTable.Invent(seed), seed);
            var whole = Document(BreakageKinds.Named(Whole), broken.Known, seed);
            if (!IsExact(broken) || !IsExact(whole)) continue;
            compared++;
            var diff = InventoryComparison.Compare(Extract(whole), Extract(broken));
            Assert.True(IsEmpty(diff, kind, broken.Known), $"{kind}, seed {seed}: {Written.As(BuiltIn.DiffFormats, "csv", diff)}");
        }
        Assert.True(compared > 0, $"No table of {kind} came back whole.");
    }

    private static BrokenTable Document(Breakage breakage, KnownTable table, int seed)
    {
        var broken = breakage.Break(table, RandomChoices.For(breakage.Kind, seed));
        var text = SurroundingText.Around(broken, RandomChoices.For(nameof(LayoutLawTests), seed), breakage.IsMarkdown);
        return new(breakage.Kind, seed, broken.Known, breakage.IsMarkdown, text);
    }

    /// <summary>Of what the table states; a heading above it or a title row in it may say more.</summary>
    private static bool IsEmpty(InventoryDiff diff, string kind, KnownTable known) =>
        diff.OnlyLeft.Count + diff.OnlyRight.Count == 0
        && !diff.Changed.SelectMany(cookie => cookie.Fields).Any(change => known.Fields.Contains(change.Field) && !IsUntold(change, kind));

    /// <summary>Whether a broken table can't tell a field: nothing but a header says that unknown words are a company's name.</summary>
    private static bool IsUntold(FieldChange change, string kind) =>
        WithoutHeader.Contains(kind) && change is { Field: CookieField.Provider, Class: ChangeClass.Gap };

    private static bool IsExact(BrokenTable table) => RowScore.Of(table, table.Recover(CancellationToken.None)).Rate >= 1;

    private static CookieInventory Extract(BrokenTable table) => Extractor.Extract(
        new($"policy{(table.IsMarkdown ? ".md" : ".txt")}", Encoding.UTF8.GetBytes(table.Text)), CancellationToken.None);
}
