using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>What is known of a column: first from its header, then from the cells that are sure.</summary>
internal sealed class ColumnModel
{
    /// <summary>A value that a column has shown before is likely to come again (providers, categories, periods).</summary>
    private const double RepeatedValue = 1.5;

    /// <summary>A value that another column has shown, and this one never, likely belongs there.</summary>
    private const double ValueOfAnotherColumn = -1.5;

    private readonly ValueList<HeaderMatch> candidates;
    // Null until some are learnt: most headers that are tried come to nothing.
    private HashSet<string>? values, foreignValues;

    public ColumnModel(string header) : this(header, HeaderWords.Match(header))
    {
    }

    /// <summary>A column below a line that is its header.</summary>
    public ColumnModel(CellEvidence header) : this(header.Text, header.Headers)
    {
    }

    /// <summary>A column without a header that is taken to hold a field.</summary>
    public ColumnModel(CookieField? field) : this("", field is null ? [] : [new HeaderMatch(field.Value, 1)])
    {
    }

    private ColumnModel(string header, ValueList<HeaderMatch> candidates)
    {
        (Header, this.candidates) = (header, candidates);
        Field = candidates.Count == 0 ? null : candidates[0].Field;
    }

    public string Header { get; }

    /// <summary>
    /// The columns below headers: beside one that can only hold names, one that may hold something else does ("Cookies used").
    /// </summary>
    public static ColumnModel[] Below(IEnumerable<string> headers)
    {
        var columns = headers.Select(header => new ColumnModel(header)).ToArray();
        return columns.Any(column => column.candidates is [{ Field: CookieField.Name, Strength: 1 }])
            ? Array.ConvertAll(columns, column => column.candidates.Count > 1 ? column.Without(CookieField.Name) : column)
            : columns;
    }

    private ColumnModel Without(CookieField field) =>
        new(Header, candidates.Where(candidate => candidate.Field != field).ToValueList());

    /// <summary>How surely the header is one; 0 without.</summary>
    public double HeaderStrength => Header.Length == 0 || candidates.Count == 0 ? 0 : candidates[0].Strength;

    public CookieField? Field { get; }

    /// <summary>How the column's cells are written, as far as it is known.</summary>
    public CellStyle Style { get; private set; } = CellStyle.Unknown;

    /// <summary>Whether cells of the column run over several lines as a rule rather than by exception.</summary>
    public bool HoldsProse => Field is null or CookieField.Purpose or CookieField.Feature;

    /// <summary>Whether its cells are a few words of a language, which begin with a capital as a rule.</summary>
    public bool HoldsWords => Field is CookieField.Provider or CookieField.Category or CookieField.Storage or CookieField.Party;

    /// <summary>Log-odds that a text is a cell of this column.</summary>
    public double Score(CellEvidence cell)
    {
        if (cell.IsEmpty) return Empty;
        var fit = candidates.Count == 0 ? cell.Fit(null) : double.NegativeInfinity;
        foreach (var candidate in candidates) fit = Math.Max(fit, cell.Fit(candidate.Field) * candidate.Strength);
        if (values is not null && !cell.IsLong)
        {
            if (values.Contains(cell.Folded)) fit += RepeatedValue;
            else if (foreignValues?.Contains(cell.Folded) is true) fit += ValueOfAnotherColumn;
        }
        return fit;
    }

    /// <summary>No text has a higher score.</summary>
    public double MostScore => FieldFit.Most + (values is null ? 0 : RepeatedValue);

    /// <summary>Log-odds that a row leaves the column empty.</summary>
    public double Empty => Field is CookieField.Name ? -4 : -1.2;

    /// <summary>
    /// Takes over what sure cells of all columns show: a value belongs to the column that shows it most, and one that comes only once
    /// says nothing, or every reading would bear itself out.
    /// </summary>
    public static void Learn(IReadOnlyList<ColumnModel> columns, IReadOnlyList<IReadOnlyList<CellEvidence>> sureRows)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in sureRows)
        {
            for (int column = 0; column < columns.Count && column < row.Count; column++)
            {
                if (row[column].IsEmpty || row[column].IsLong) continue;
                if (!counts.TryGetValue(row[column].Folded, out var count)) counts[row[column].Folded] = count = new int[columns.Count];
                count[column]++;
            }
        }
        foreach (var (value, count) in counts)
        {
            var most = count.Max();
            if (most == 1) continue;
            for (int column = 0; column < columns.Count; column++)
            {
                if (count[column] == most) (columns[column].values ??= new(StringComparer.Ordinal)).Add(value);
                else (columns[column].foreignValues ??= new(StringComparer.Ordinal)).Add(value);
            }
        }
    }

    /// <summary>
    /// The pieces of a cell, in order, as the column joins them: a name that was broken mid-word is glued, all else is parted by a space.
    /// </summary>
    public ReadCell Join(LineRun run, IReadOnlyList<CellSlice> pieces)
    {
        if (pieces.Count == 0) return ReadCell.Empty;
        if (pieces.Count == 1) return ReadCell.Of(pieces[0]);
        if (Field is not CookieField.Name) return new ReadCell([.. pieces]);
        var joined = new List<CellSlice> { pieces[0] };
        for (int index = 1; index < pieces.Count; index++)
        {
            joined.Add(pieces[index] with { Join = BrokenName.Join(run.TextOf([pieces[index - 1]]), run.TextOf([pieces[index]]), Style.Width) });
        }
        return new ReadCell(joined);
    }

    public void Learn(CellStyle style) => Style = style;
}
