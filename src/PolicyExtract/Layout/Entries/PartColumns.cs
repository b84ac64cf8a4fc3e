using PolicyExtract.Model;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// The columns that the nested items of a list make without labels: where most items have as many, each is told by its place and its
/// kind; an item with fewer leaves some columns empty.
/// </summary>
internal sealed class PartColumns
{
    /// <summary>Share of the items with parts that must have the same number of them, the greatest.</summary>
    private const double ShareOfFull = 0.5;

    private const int FewestFull = 2;

    /// <summary>What a part in its place is worth, whatever it says.</summary>
    private const double InPlace = 1;

    private readonly LineRun run;
    private readonly ColumnModel[] columns;

    private PartColumns(LineRun run, ColumnModel[] columns) => (this.run, this.columns) = (run, columns);

    /// <summary>The columns of the items' parts; null where the items have nothing in common.</summary>
    public static PartColumns? Of(LineRun run, IReadOnlyList<IReadOnlyList<IReadOnlyList<CellSlice>>> items)
    {
        var count = items.Max(parts => parts.Count);
        var full = items.Where(parts => parts.Count == count).ToArray();
        if (count == 0 || full.Length < FewestFull || full.Length < ShareOfFull * items.Count(parts => parts.Count > 0)) return null;
        return new PartColumns(run, [.. Enumerable.Range(0, count).Select(column => Kind(full.Select(parts => Evidence(run, parts[column]))))]);
    }

    /// <summary>The parts of an item, one a column, in order; empty ones where it has fewer.</summary>
    public IReadOnlyList<IReadOnlyList<CellSlice>> Align(IReadOnlyList<IReadOnlyList<CellSlice>> parts)
    {
        var best = new double[parts.Count + 1, columns.Length + 1];
        for (int part = parts.Count; part >= 0; part--)
        {
            for (int column = columns.Length; column >= 0; column--)
            {
                if (part == parts.Count || column == columns.Length) best[part, column] = part == parts.Count ? 0 : double.NegativeInfinity;
                else best[part, column] = Math.Max(best[part, column + 1], Fit(parts[part], column) + best[part + 1, column + 1]);
            }
        }
        var aligned = new IReadOnlyList<CellSlice>[columns.Length];
        for (int column = 0, part = 0; column < columns.Length; column++)
        {
            var isHere = part < parts.Count && best[part, column] > best[part, column + 1];
            aligned[column] = isHere ? parts[part++] : [];
        }
        return aligned;
    }

    /// <summary>What aligned parts are worth as cells of the columns.</summary>
    public double Score(IReadOnlyList<IReadOnlyList<CellSlice>> aligned) =>
        aligned.Select((part, column) => part.Count == 0 ? 0 : InPlace + Fit(part, column)).Sum();

    private double Fit(IReadOnlyList<CellSlice> part, int column) => columns[column].Score(Evidence(run, part));

    /// <summary>The field that the cells fit best on average; none where they fit none.</summary>
    private static ColumnModel Kind(IEnumerable<CellEvidence> cells)
    {
        var all = cells.ToArray();
        var (field, fit) = Enum.GetValues<CookieField>()
            .Where(field => field != CookieField.Name)
            .Select(field => (Field: field, Fit: all.Average(cell => FieldFit.Score(field, cell))))
            .MaxBy(kind => kind.Fit);
        return new ColumnModel(fit > 0 ? field : null);
    }

    private static CellEvidence Evidence(LineRun run, IReadOnlyList<CellSlice> part) => new(run.TextOf(part));
}
