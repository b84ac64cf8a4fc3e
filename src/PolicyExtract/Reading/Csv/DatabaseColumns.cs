namespace PolicyExtract.Reading.Csv;

/// <summary>The Open Cookie Database says in a column of its own that a name is the beginning of names; a star at its end says so then.</summary>
internal static class DatabaseColumns
{
    private const string Name = "Cookie / Data Key name", Wildcard = "Wildcard match";

    private const string IsBeginning = "1", AnyEnd = "*";

    /// <summary>The rows without that column; unchanged where it is not among them.</summary>
    public static List<IReadOnlyList<CsvCell>> Join(List<IReadOnlyList<CsvCell>> rows)
    {
        var (name, wildcard) = (rows.ColumnOf(Name), rows.ColumnOf(Wildcard));
        if (name < 0 || wildcard < 0) return rows;
        return rows.ConvertAll<IReadOnlyList<CsvCell>>(row =>
            [.. row.Select((cell, column) => column == name && row.ElementAtOrDefault(wildcard).Words == IsBeginning ? Beginning(cell) : cell).Where((_, column) => column != wildcard)]);
    }

    private static CsvCell Beginning(CsvCell name) => name.Words.EndsWith(AnyEnd, StringComparison.Ordinal) ? name : name with { Words = name.Words + AnyEnd };
}
