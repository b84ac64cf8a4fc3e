using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Finds the lists of cookies that consent tools keep as data, in scripts of a page or in files of their own.</summary>
internal static class ConsentLists
{
    /// <summary>The ways in which such data are kept; the first that knows a place reads it.</summary>
    private static readonly Func<ConsentNode, IEnumerable<ConsentEntry>>[] Tools =
        [OneTrust.Read, Cookiebot.Read, CookieTables.Read, CookieNames.Read, CookieObjects.Read];

    /// <summary>Whether a text may hold such a list.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => ScriptLiterals.MayBeIn(text);

    /// <summary>The lists in a script or in JSON as tables, those together that have the customary columns.</summary>
    /// <param name="end">The character after its last.</param>
    public static IEnumerable<TableBlock> Read(string text, LineIndex lines, int start, int end, CancellationToken cancellation)
    {
        var lists = ScriptLiterals.Find(text, start, end, cancellation)
            .SelectMany(literal => Lists(new(literal.Key, "", literal.Value, default)))
            .ToList();
        var toTable = new EntriesToTable(lines);
        return lists.GroupBy(list => list.TrueForAll(entry => entry.IsCustomary) ? null : list)
            .Select(tables => toTable.Convert([.. tables.SelectMany(list => list)]));
    }

    private static IEnumerable<List<ConsentEntry>> Lists(ConsentNode node)
    {
        if (node.Value is ScriptText or ScriptCode) return [];
        foreach (var read in Tools)
        {
            if (read(node).Where(entry => entry.Cells.Count > 1).ToList() is { Count: > 0 } entries) return [entries];
        }
        return node.Inner.SelectMany(Lists);
    }
}
