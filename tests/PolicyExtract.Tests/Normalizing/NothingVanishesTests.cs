using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Normalizing;

/// <summary>Every row of a table of cookies gives records, stands over other rows, or is told.</summary>
public sealed class NothingVanishesTests
{
    private static readonly string[] Names = ["_ga", "basket_id", "basket_id", "PHPSESSID, csrftoken", "_visit_no\n_visit_day", "", "www.paynow.example", "*"];
    private static readonly string[] Durations = ["2 years", "1 day, 2 days", "Session", "", "-", "Marketing"];
    private static readonly string[] Purposes = ["Remembers what you put into the basket", "", "See our notes below the table"];

    [Fact]
    public void EveryRowIsAccountedFor()
    {
        var rows = Gen.Elements(Names).SelectMany(name => Gen.Elements(Purposes), (name, purpose) => (name, purpose))
            .SelectMany(_ => Gen.Elements(Durations), (row, duration) => $"{row.name}|{row.purpose}|{duration}");
        var tables = rows.ListOf().Select(list => list.ToArray()).ToArbitrary();
        Prop.ForAll(tables, IsAccountedFor).QuickCheckThrowOnFailure();
    }

    private static bool IsAccountedFor(string[] rows)
    {
        var builder = new PolicyBuilder().Table(["Cookie name|Purpose|Duration", "_first_one|Tells the table to be one of cookies|1 year", .. rows]);
        var inventory = builder.Inventory();
        var table = (TableBlock)builder.Document().Blocks[0];
        var recorded = inventory.Cookies.Select(cookie => cookie.Evidence.Row!.Value).ToHashSet();
        var told = inventory.Diagnostics.Where(diagnostic => diagnostic.Id == "PX301").Select(diagnostic => diagnostic.Location!.Start).ToHashSet();
        return table.Grid.Body.Select((row, index) => (row, index)).All(item =>
            recorded.Contains(item.index) || item.row.All(cell => cell.IsEmpty) || IsHeading(item.row)
            || told.Contains(item.row.Where(cell => !cell.IsEmpty).Min(cell => cell.Content.Location.Start)));
    }

    private static bool IsHeading(ValueList<GridCell> row) => row.Count(cell => !cell.IsEmpty) == 1;
}
