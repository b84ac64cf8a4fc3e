using PolicyExtract.Model;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// The columns that the parts of a list's items make without labels: where most items have as many, each is told by its place and its
/// kind; an item with fewer leaves some columns empty, one with more has a sign inside a cell.
/// </summary>
internal sealed class PartColumns
{
    /// <summary>Share of the items with parts that must have the same number of them.</summary>
    private const double ShareOfFull = 0.5;

    private const int FewestFull = 2;

    /// <summary>What a part in its place is worth, whatever it says.</summary>
    private const double InPlace = 1;

    /// <summary>What it takes away that a sign between parts stands inside a cell.</summary>
    private const double SignInside = -0.5;

    /// <summary>Mean fit from which the cells of a column tell its kind: any capitalized word may be a company.</summary>
    private const double Told = 1;

    /// <summary>Share of a column's cells that are different words, up to which they are values of a kind.</summary>
    private const double FewValues = 0.5;

    private readonly LineRun run;
    private readonly Column[] columns;

    private PartColumns(LineRun run, Column[] columns) => (this.run, this.columns) = (run, columns);

    public int Count => columns.Length;

    /// <summary>Whether some column but a text has a kind.</summary>
    public bool AreKnown => Array.Exists(columns, column => column is { IsTold: true, IsText: false });

    /// <summary>Whether all columns but one text have a kind.</summary>
    public bool AreAllKnown => AreKnown && columns.Count(column => column.IsText || !column.IsTold) <= 1;

    /// <summary>The columns of the items' parts; null where the items have nothing in common.</summary>
    public static PartColumns? Of(LineRun run, IReadOnlyList<IReadOnlyList<IReadOnlyList<CellSlice>>> items)
    {
        var counts = items.Where(parts => parts.Count > 0).CountBy(parts => parts.Count).ToArray();
        if (counts.Length == 0) return null;
        var (count, full) = counts.MaxBy(same => (same.Value, same.Key));
        if (full < FewestFull || full < ShareOfFull * counts.Sum(same => same.Value)) return null;
        var rows = items.Where(parts => parts.Count == count).ToArray();
        return new PartColumns(run, [.. Enumerable.Range(0, count).Select(column => Column.Of(rows.Select(parts => Evidence(run, parts[column]))))]);
    }

    /// <summary>The parts of an item, one a column, in order; empty ones where it has fewer.</summary>
    public IReadOnlyList<IReadOnlyList<CellSlice>> Align(IReadOnlyList<IReadOnlyList<CellSlice>> parts)
    {
        if (parts.Count == columns.Length) return parts;
        var best = new (double Score, int Taken)[parts.Count + 1, columns.Length + 1];
        for (int part = parts.Count; part >= 0; part--)
        {
            best[part, columns.Length] = (part == parts.Count ? 0 : double.NegativeInfinity, 0);
            for (int column = columns.Length - 1; column >= 0; column--)
            {
                best[part, column] = (best[part, column + 1].Score, 0);
                for (int taken = 1; taken <= MostTaken(parts.Count) && part + taken <= parts.Count; taken++)
                {
                    var score = Fit(Joined(parts, part, taken), column) + SignInside * (taken - 1) + best[part + taken, column + 1].Score;
                    if (score > best[part, column].Score) best[part, column] = (score, taken);
                }
            }
        }
        var aligned = new IReadOnlyList<CellSlice>[columns.Length];
        for (int column = 0, part = 0; column < columns.Length; part += best[part, column++].Taken)
        {
            aligned[column] = Joined(parts, part, best[part, column].Taken);
        }
        return aligned;
    }

    /// <summary>What aligned parts are worth as cells of the columns.</summary>
    public double Score(IReadOnlyList<IReadOnlyList<CellSlice>> aligned) =>
        aligned.Select((part, column) => part.Count == 0 ? 0 : InPlace + Fit(part, column)).Sum();

    /// <summary>Signs stand inside cells only where there are too many.</summary>
    private int MostTaken(int parts) => Math.Max(1, parts - columns.Length + 1);

    private static IReadOnlyList<CellSlice> Joined(IReadOnlyList<IReadOnlyList<CellSlice>> parts, int first, int count) =>
        parts.Skip(first).Take(count).Aggregate((IReadOnlyList<CellSlice>)[], Join);

    /// <summary>Two parts in one, with the sign between them where both stand on one line.</summary>
    public static IReadOnlyList<CellSlice> Join(IReadOnlyList<CellSlice> part, IReadOnlyList<CellSlice> next)
    {
        if (part.Count == 0 || next.Count == 0 || part[^1].Line != next[0].Line) return [.. part, .. next];
        var joined = part[^1] with { Length = next[0].Start + next[0].Length - part[^1].Start };
        return [.. part.SkipLast(1), joined, .. next.Skip(1)];
    }

    private double Fit(IReadOnlyList<CellSlice> part, int column) => columns[column].Model.Score(Evidence(run, part));

    private static CellEvidence Evidence(LineRun run, IReadOnlyList<CellSlice> part) => new(run.TextOf(part));

    /// <param name="IsTold">Whether its cells tell what it holds: by their words, or because the same few words come again and again.</param>
    private sealed record Column(ColumnModel Model, bool IsTold)
    {
        public bool IsText => Model.Field is CookieField.Purpose or CookieField.Feature;

        /// <summary>The field that the cells fit best on average; none where they fit none.</summary>
        public static Column Of(IEnumerable<CellEvidence> cells)
        {
            var all = cells.ToArray();
            var (field, fit) = Enum.GetValues<CookieField>()
                .Where(field => field != CookieField.Name)
                .Select(field => (Field: field, Fit: all.Average(cell => FieldFit.Score(field, cell))))
                .MaxBy(kind => kind.Fit);
            var areValues = all.DistinctBy(cell => cell.Folded).Count() <= FewValues * all.Length && !Array.Exists(all, cell => cell.IsLong);
            return new Column(new ColumnModel(fit > 0 ? field : null), fit >= Told || areValues);
        }
    }
}
