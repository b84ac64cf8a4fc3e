using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Parts;

/// <summary>
/// Makes columns of what labels inside the cells of a table say: pages with two columns write the lifetime below the purpose, and lists of
/// terms all that they say of a cookie.
/// </summary>
internal static class LabelsInCells
{
    private const string Reason = "repeated-label", Colon = "colon";

    /// <summary>Share of a column's cells that must hold labels, and the fewest of them.</summary>
    private const double MostCells = 0.5;
    private const int FewestCells = 2;

    /// <summary>Strength from which words are hardly anything but a header.</summary>
    private const double PlainHeader = 0.9;

    /// <summary>Labels of a column; where there are more they are no fields.</summary>
    private const int MostLabels = 16;

    public static TableBlock TakeOut(TableBlock table)
    {
        var rows = table.Grid.Rows;
        if (rows.Any(row => row.Any(cell => cell.Origin == CellOrigin.Quoted))) return table;
        var first = FirstBodyRow(table.Grid);
        var columns = Enumerable.Range(0, table.Grid.ColumnCount).Select(column => Column(rows, column, first)).ToArray();
        if (Array.TrueForAll(columns, column => column.Parts.Length == 0)) return table;
        var dropped = new List<DroppedText>();
        var body = Enumerable.Range(first, rows.Count - first).Select(row => columns.SelectMany(column => column.Row(row - first, dropped)).ToArray()).ToList();
        var heads = Enumerable.Range(0, first).Select(row => columns.SelectMany((column, at) => column.Head(rows[row][at], row == first - 1)).ToArray()).ToList();
        if (first == 0) heads.Add([.. columns.SelectMany(column => column.Head(GridCell.Empty, isLast: true))]);
        return table with
        {
            Grid = new TableGrid([.. heads, .. body], Math.Max(table.Grid.HeaderRowCount, first == 0 ? 1 : 0)),
            Dropped = [.. table.Dropped, .. dropped],
        };
    }

    /// <summary>Where the rows of data begin: a first row of headers is not always told by the format.</summary>
    private static int FirstBodyRow(TableGrid grid) =>
        grid.HeaderRowCount > 0 || grid.Rows.Count == 0 ? grid.HeaderRowCount
        : grid.Rows[0].All(cell => HeaderWords.Strength(cell.Text) >= PlainHeader) ? 1 : 0;

    private static PartedColumn Column(ValueList<ValueList<GridCell>> rows, int column, int first)
    {
        var cells = rows.Skip(first).Select(row => row[column]).ToArray();
        var stated = cells.Count(cell => !cell.IsEmpty);
        if (stated < FewestCells) return PartedColumn.Whole(cells);
        var parts = Array.ConvertAll(cells, cell => CellPart.Of(cell.Content));
        var labelled = parts.Count(HasKnownLabel);
        if (labelled < FewestCells || labelled < MostCells * stated) return PartedColumn.Whole(cells);
        var labels = parts.SelectMany(cell => cell.Select(part => part.Key).Distinct(StringComparer.Ordinal)).Where(key => key.Length > 0)
            .CountBy(key => key)
            .Where(label => IsKnown(label.Key) || label.Value >= Math.Max(FewestCells, MostCells * labelled))
            .Select(label => label.Key)
            .ToList();
        var own = first == 0 ? "" : FoldedText.Fold(rows[first - 1][column].Text);
        return labels.Count > MostLabels ? PartedColumn.Whole(cells) : new PartedColumn(cells, parts, own, [.. labels.Where(label => label != own)]);
    }

    /// <summary>A label with nothing behind it says what the next cell holds.</summary>
    private static bool HasKnownLabel(List<CellPart> parts) => parts.Exists(part => !part.Words.IsEmpty && IsKnown(part.Key));

    private static bool IsKnown(string key) => key.Length > 0 && HeaderWords.Match(key) is [{ Strength: >= PlainHeader }, ..];

    /// <summary>A column with what the labels in its cells say.</summary>
    /// <param name="Parts">Of each cell; empty where the column has no labels.</param>
    /// <param name="Own">The column's header folded; what a label says that repeats it stays in the column.</param>
    /// <param name="Labels">The others folded, in the order in which they come; a column is made for each.</param>
    private sealed record PartedColumn(GridCell[] Cells, List<CellPart>[] Parts, string Own, List<string> Labels)
    {
        private readonly Dictionary<string, InlineText> first = Parts.SelectMany(cell => cell)
            .DistinctBy(part => part.Key)
            .ToDictionary(part => part.Key, part => part.Label, StringComparer.Ordinal);

        public static PartedColumn Whole(GridCell[] cells) => new(cells, [], "", []);

        public IEnumerable<GridCell> Head(GridCell own, bool isLast) =>
            Labels.Select(label => isLast ? new GridCell(first[label], IsHeader: true) : GridCell.Empty).Prepend(own);

        public IEnumerable<GridCell> Row(int row, List<DroppedText> dropped)
        {
            if (Parts.Length == 0) return [Cells[row]];
            var into = 0;
            var words = new List<TextFragment>?[Labels.Count + 1];
            foreach (var part in Parts[row])
            {
                var column = ColumnOf(part.Key);
                into = column ?? into;
                Add(ref words[into], column is null ? part.Label.Append(part.Colon, FragmentJoin.Glue).Append(part.Words, FragmentJoin.Space) : part.Words);
                if (column is not null && Cells[row].Origin == CellOrigin.Stated) Drop(part, dropped);
            }
            return words.Select(cell => cell is null ? GridCell.Empty : Cells[row] with { Content = new([.. cell]) });
        }

        /// <summary>0 for this column, the others behind it; null for words without a label, and for labels that are none.</summary>
        private int? ColumnOf(string key) =>
            key.Length == 0 ? null : key == Own ? 0 : Labels.IndexOf(key) is >= 0 and var label ? label + 1 : null;

        private static void Add(ref List<TextFragment>? cell, InlineText words)
        {
            if (words.IsEmpty) return;
            (cell ??= []).Add(words.Fragments[0] with { Join = FragmentJoin.Break });
            cell.AddRange(words.Fragments.Skip(1));
        }

        private void Drop(CellPart part, List<DroppedText> dropped)
        {
            if (part.Key == Own || !ReferenceEquals(part.Label, first[part.Key])) dropped.Add(new DroppedText(part.Label.Text, part.Label.Location, Reason));
            dropped.Add(new DroppedText(part.Colon.Text, part.Colon.Location, Colon));
        }
    }
}
