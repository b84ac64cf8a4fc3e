using PolicyExtract.Model;
using PolicyExtract.Tests.Layout.BrokenTables.Languages;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>A table of invented cookies before it is broken.</summary>
/// <param name="Fields">What each column holds.</param>
/// <param name="Rows">The body; an empty string is an empty cell. White space inside cells is single spaces.</param>
internal sealed record KnownTable(
    TableLanguage Language,
    IReadOnlyList<CookieField> Fields,
    IReadOnlyList<string> Headers,
    IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Rows of the largest table.</summary>
    private const int MostRows = 40;

    /// <summary>Most tables are shorter than this.</summary>
    private const int UsualRows = 12;

    public int ColumnCount => Fields.Count;

    /// <summary>The table of a seed, without empty cells.</summary>
    public static KnownTable Invent(int seed)
    {
        var random = RandomChoices.For(nameof(KnownTable), seed);
        var language = TableLanguage.All[seed % TableLanguage.All.Count];
        var fields = InventedColumns.Draw(random);
        var headers = fields.Select(field => random.Pick(language.Headers[field])).ToArray();
        var count = random.Chance(0.8) ? random.Next(2, UsualRows) : random.Next(UsualRows, MostRows + 1);
        return new KnownTable(language, fields, headers, new InventedCells(random, language).Rows(fields, count));
    }

    /// <summary>The same with some cells empty, never a name, and never a cell that would leave its row with less than two.</summary>
    public KnownTable WithEmptyCells(Random random)
    {
        const double Share = 0.12;
        const int LeastCells = 2;
        return this with { Rows = Rows.Select(Thinned).ToArray() };

        IReadOnlyList<string> Thinned(IReadOnlyList<string> row)
        {
            var cells = row.ToArray();
            for (int column = 0; column < ColumnCount; column++)
            {
                var mayBeEmpty = Fields[column] != CookieField.Name && cells.Count(cell => cell.Length > 0) > LeastCells;
                if (mayBeEmpty && random.Chance(Share)) cells[column] = "";
            }
            return cells;
        }
    }

    /// <summary>
    /// The same with a column that states no field, its header known or not; <see cref="CookieField.Feature"/>, which no invented column
    /// holds, stands for it.
    /// </summary>
    public KnownTable WithOtherColumn(Random random)
    {
        var (header, values) = random.Pick(Language.Others);
        var at = random.Next(1, ColumnCount + 1);
        return this with
        {
            Fields = [.. Fields.Take(at), CookieField.Feature, .. Fields.Skip(at)],
            Headers = [.. Headers.Take(at), header, .. Headers.Skip(at)],
            Rows = [.. Rows.Select(row => (string[])[.. row.Take(at), random.Pick(values), .. row.Skip(at)])],
        };
    }

    /// <summary>The same with the provider or category of several cookies before their names, stated in the first row of each group only.</summary>
    public KnownTable Grouped()
    {
        CookieField group = IndexOf(CookieField.Provider) >= 0 ? CookieField.Provider : CookieField.Category;
        var table = Only([group, CookieField.Name, .. Fields.Where(field => field != group && field != CookieField.Name)]);
        if (table.Fields[0] == CookieField.Name) return table;
        var rows = table.Rows.OrderBy(row => row[0], StringComparer.Ordinal).ToArray();
        return table with { Rows = [.. rows.Select((row, index) => index > 0 && rows[index - 1][0] == row[0] ? ["", .. row.Skip(1)] : row)] };
    }

    /// <summary>Some columns of it, in the order given; columns that it does not have are left out.</summary>
    public KnownTable Only(params IReadOnlyList<CookieField> fields)
    {
        var columns = fields.Select(field => IndexOf(field)).Where(column => column >= 0).ToArray();
        return this with
        {
            Fields = columns.Select(column => Fields[column]).ToArray(),
            Headers = columns.Select(column => Headers[column]).ToArray(),
            Rows = Rows.Select(row => columns.Select(column => row[column]).ToArray()).ToArray(),
        };
    }

    public int IndexOf(CookieField field) => Fields.ToList().IndexOf(field);

    public IEnumerable<string> Column(int column) => Rows.Select(row => row[column]);
}
