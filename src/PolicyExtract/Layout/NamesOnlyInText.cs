using PolicyExtract.Layout.Entries;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>Policies talk about the cookies of their tables: running text counts only where it names others.</summary>
internal static class NamesOnlyInText
{
    /// <summary>Beginnings of a name that a pattern may stand for.</summary>
    private const int MostPatterns = 4;

    /// <summary>
    /// The words of all tables that say more than names, but those that were read from running text; empty where no such reading is to be
    /// compared.
    /// </summary>
    public static IReadOnlySet<string> NamesInTables(List<(LineRun? Run, TableBlock? Table, IReadOnlyList<ChosenReading> Readings)> parts)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (parts.TrueForAll(part => part.Readings.All(chosen => IsTable(chosen.Reading)))) return words;
        foreach (var (run, table, readings) in parts)
        {
            foreach (var cell in table?.Grid.Rows.SelectMany(row => row) ?? []) AddWords(cell.Text);
            foreach (var cell in readings.Select(chosen => chosen.Reading).Where(IsTable).Where(SaysMore).SelectMany(reading => reading.Rows).SelectMany(row => row)) AddWords(run!.TextOf(cell.Slices));
        }
        return words;

        void AddWords(string text)
        {
            foreach (var word in text.Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(word);
                AddPatterns(word);
            }
        }

        // "Our ab_* cookies" are those of the table that lists ab_cart and ab_user_id.
        void AddPatterns(string name)
        {
            var at = name.IndexOf('_', 1);
            for (var count = 0; at > 0 && count < MostPatterns; count++, at = name.IndexOf('_', at + 1)) words.Add(string.Concat(name.AsSpan(0, at + 1), "*"));
        }
    }

    /// <summary>Whether a reading is a table, or names a cookie that no table has.</summary>
    public static bool AddsNames(LineRun run, TableReading reading, IReadOnlySet<string> known) =>
        IsTable(reading) || reading.Rows.Any(row => row[0].Slices.Any(name => !known.Contains(run.TextOf([name]))));

    private static bool SaysMore(TableReading reading) => reading.Rows.Any(row => row.Count(cell => cell.Slices.Count > 0) > 1);

    private static bool IsTable(TableReading reading) => reading.Layout != NamesInText.LayoutName;
}
