using System.Globalization;
using System.Text.Json;
using PolicyExtract.Tests.Layout.BrokenTables;
using PolicyExtract.Tests.Layout.BrokenTables.Kinds;
using Xunit;

namespace PolicyExtract.Tests.Layout;

/// <summary>
/// Known tables, broken in every known way, must come back. With <c>BROKEN_TABLES_REPORT</c> set to a folder, the table of results and
/// the rows that did not come back are written there.
/// </summary>
public sealed class BrokenTablesTests
{
    private const string ReportSwitch = "BROKEN_TABLES_REPORT";

    private static readonly string FloorFile = Path.Combine(RepositoryFolder.Tests, "Fixtures", "layout", "broken-tables.floor.json");

    private static readonly Lazy<Dictionary<string, double>> Floors = new(() =>
        JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(FloorFile))!);

    public static TheoryData<string> Kinds => [.. BreakageKinds.All.Select(breakage => breakage.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Rows_come_back_as_often_as_before(string kind)
    {
        Assert.True(Floors.Value.TryGetValue(kind, out var floor), $"The kind {kind} has no floor.");
        var rate = KindResults.Score(BreakageKinds.Named(kind)).Rate;
        var message = string.Create(CultureInfo.InvariantCulture, $"{kind}: {rate:P1} of the rows are exact, the floor is {floor:P1}.");
        Assert.True(rate >= floor, message);
    }

    [Fact]
    public void Every_floor_belongs_to_a_kind() =>
        Assert.Empty(Floors.Value.Keys.Except(BreakageKinds.All.Select(breakage => breakage.Kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_character_stands_in_one_place(string kind)
    {
        foreach (var table in KindResults.Of(BreakageKinds.Named(kind)))
        {
            var fault = CharacterUse.FirstFault(table.Broken.Text, table.Document);
            Assert.True(fault is null, $"{kind}, seed {table.Broken.Seed}: {fault}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_seed_gives_the_same_text(string kind)
    {
        var breakage = BreakageKinds.Named(kind);
        Assert.Equal(breakage.Apply(1).Text, breakage.Apply(1).Text);
        Assert.NotEqual(breakage.Apply(1).Text, breakage.Apply(2).Text);
    }

    [Fact]
    public void Results_are_written_on_demand()
    {
        var folder = Environment.GetEnvironmentVariable(ReportSwitch);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{ReportSwitch} is not set.");
        Directory.CreateDirectory(folder!);
        foreach (var breakage in BreakageKinds.All)
        {
            File.WriteAllText(Path.Combine(folder!, breakage.Kind + ".txt"), ResultReport.Failures(breakage));
        }
        File.WriteAllText(Path.Combine(folder!, "broken-tables.md"), ResultReport.Markdown());
    }
}
