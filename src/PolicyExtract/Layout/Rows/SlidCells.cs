using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>Rows that lack cells, those behind them having slid to the left: a cell that spans several rows stands in the first of them only.</summary>
internal static class SlidCells
{
    /// <summary>What is told of a row that was put right.</summary>
    public const string Repair = "shifted-cells";

    /// <summary>Log-odds by which another place for the missing cells must be better than the end of the row.</summary>
    private const double ClearlyBetter = 2;

    /// <summary>Columns of a table of cookies; of more, places are not tried.</summary>
    private const int MostColumns = 16;

    /// <summary>The cells with the missing ones between them: at the end of the row unless its words say otherwise, and never a name.</summary>
    /// <param name="cells">What the row has, fewer than columns.</param>
    /// <param name="missing">What stands for a missing cell.</param>
    public static List<T> Place<T>(IReadOnlyList<ColumnModel> columns, IReadOnlyList<T> cells, Func<T, CellEvidence> evidence, T missing)
    {
        var words = cells.Select(evidence).ToArray();
        var (best, bestGap, bestLength) = (Score(0, 0) + ClearlyBetter, cells.Count, 0);
        for (int gap = 0; gap < cells.Count && columns.Count <= MostColumns; gap++)
        {
            for (int length = 1; length <= columns.Count - cells.Count; length++)
            {
                if (!LacksName(gap, length) && Score(gap, length) is var score && score > best) (best, bestGap, bestLength) = (score, gap, length);
            }
        }
        var placed = cells.ToList();
        placed.InsertRange(bestGap, Enumerable.Repeat(missing, bestLength));
        placed.AddRange(Enumerable.Repeat(missing, columns.Count - placed.Count));
        return placed;

        double Score(int gap, int length) => Enumerable.Range(0, words.Length).Sum(cell => columns[cell < gap ? cell : cell + length].Score(words[cell]));

        bool LacksName(int gap, int length) => Enumerable.Range(gap, length).Any(column => columns[column].Field == CookieField.Name);
    }
}
