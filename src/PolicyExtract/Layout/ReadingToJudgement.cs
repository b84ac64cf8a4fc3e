using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Tells how a reading was judged, and what came second.</summary>
internal static class ReadingToJudgement
{
    public static TableJudgement Convert(LineRun run, ChosenReading chosen) =>
        new(GridScore.InParts(run, chosen.Reading), chosen.RunnerUp is null ? null : Rejected(run, chosen.RunnerUp), Math.Max(0, chosen.Margin));

    private static RejectedReading Rejected(LineRun run, TableReading reading) =>
        new(reading.Layout, ReadingToTable.Grid(run, reading), GridScore.InParts(run, reading));
}
