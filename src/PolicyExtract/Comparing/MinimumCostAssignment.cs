namespace PolicyExtract.Comparing;

/// <summary>
/// Gives each row a column of its own so that the sum of costs is the least there is (the Hungarian method with potentials and shortest
/// augmenting paths: Jonker and Volgenant 1987). Takes rows² × columns steps; of several best answers always the same one.
/// </summary>
internal sealed class MinimumCostAssignment
{
    private const int None = -1;

    private readonly long[,] costs;
    private readonly long[] rowPotential;
    private readonly long[] columnPotential;
    private readonly int[] rowOf;

    private MinimumCostAssignment(long[,] costs)
    {
        this.costs = costs;
        rowPotential = new long[costs.GetLength(0)];
        columnPotential = new long[costs.GetLength(1)];
        rowOf = new int[costs.GetLength(1)];
        Array.Fill(rowOf, None);
    }

    private int Columns => rowOf.Length;

    /// <param name="rows">As many as the columns at most.</param>
    public static IEnumerable<(T Row, T Column)> Assign<T>(IReadOnlyList<T> rows, IReadOnlyList<T> columns, Func<T, T, long> cost)
    {
        var costs = new long[rows.Count, columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++) costs[row, column] = cost(rows[row], columns[column]);
        }
        var assignment = new MinimumCostAssignment(costs);
        for (var row = 0; row < rows.Count; row++) assignment.Place(row);
        return Enumerable.Range(0, columns.Count)
            .Where(column => assignment.rowOf[column] != None)
            .Select(column => (rows[assignment.rowOf[column]], columns[column]));
    }

    /// <summary>Finds the cheapest chain of moves that ends at a free column, from the row that has none.</summary>
    private void Place(int row)
    {
        var distance = new long[Columns];
        Array.Fill(distance, long.MaxValue);
        var (before, isDone) = (new int[Columns], new bool[Columns]);
        var (column, current, reached) = (None, row, 0L);
        do
        {
            if (column != None) isDone[column] = true;
            Relax(current, column, reached, distance, before, isDone);
            column = Nearest(distance, isDone);
            reached = distance[column];
            current = rowOf[column];
        }
        while (current != None);
        Raise(row, reached, distance, isDone);
        Move(row, column, before);
    }

    private void Relax(int row, int from, long reached, long[] distance, int[] before, bool[] isDone)
    {
        for (var column = 0; column < Columns; column++)
        {
            var through = reached + costs[row, column] - rowPotential[row] - columnPotential[column];
            if (isDone[column] || through >= distance[column]) continue;
            distance[column] = through;
            before[column] = from;
        }
    }

    private int Nearest(long[] distance, bool[] isDone)
    {
        var nearest = None;
        for (var column = 0; column < Columns; column++)
        {
            if (!isDone[column] && (nearest == None || distance[column] < distance[nearest])) nearest = column;
        }
        return nearest;
    }

    /// <summary>Keeps all reduced costs from falling below zero, and those of the assigned cells at zero.</summary>
    private void Raise(int row, long reached, long[] distance, bool[] isDone)
    {
        rowPotential[row] += reached;
        for (var column = 0; column < Columns; column++)
        {
            if (!isDone[column]) continue;
            rowPotential[rowOf[column]] += reached - distance[column];
            columnPotential[column] -= reached - distance[column];
        }
    }

    private void Move(int row, int column, int[] before)
    {
        for (; before[column] != None; column = before[column]) rowOf[column] = rowOf[before[column]];
        rowOf[column] = row;
    }
}
