using PolicyExtract.Model;

namespace PolicyExtract.Explaining;

/// <summary>Finds what the runner-up would have made of one cookie.</summary>
internal static class JudgementToRunnerUp
{
    public static ExplainedRunnerUp Convert(TableJudgement judgement, RecordEvidence evidence)
    {
        if (judgement.RunnerUp is not { } other) return new(ExplainedRunnerUp.RunningText, judgement.Margin, 0, [], null);
        return new(other.Layout, judgement.Margin, other.Grid.Rows.Count - other.Grid.HeaderRowCount, Cells(other.Grid, evidence), other.Score);
    }

    private static ValueList<HeadedCell> Cells(TableGrid grid, RecordEvidence evidence)
    {
        var names = evidence.Fragments.Where(fragment => fragment.Field == CookieField.Name).Select(fragment => fragment.Location).ToList();
        var row = grid.Rows.Skip(grid.HeaderRowCount).FirstOrDefault(row => row.Any(cell => Holds(cell, names)));
        if (row is null) return [];
        return row.Select((cell, column) => new HeadedCell(Header(grid, column), cell.Text)).ToValueList();
    }

    private static bool Holds(GridCell cell, List<SourceLocation> places) => cell.Content.Fragments.Any(fragment =>
        places.Exists(place => place.Page == fragment.Location.Page && place.Start < fragment.Location.End && fragment.Location.Start < place.End));

    private static string Header(TableGrid grid, int column) =>
        string.Join(' ', grid.Rows.Take(grid.HeaderRowCount).Select(row => row[column].Text).Where(text => text.Length > 0));
}
