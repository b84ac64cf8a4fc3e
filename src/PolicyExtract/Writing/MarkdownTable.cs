using System.Text;

namespace PolicyExtract.Writing;

/// <summary>Tables as GitHub's Markdown has them.</summary>
internal static class MarkdownTable
{
    /// <param name="rows">The header first; at least that.</param>
    public static void Write(TextWriter writer, IReadOnlyList<IReadOnlyList<string>> rows) =>
        WriteMarkup(writer, [.. rows.Select(row => row.Select(Escaped).ToArray())]);

    /// <summary>The same for cells that hold Markdown.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteMarkup(TextWriter writer, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        WriteRow(writer, rows[0]);
        WriteRow(writer, rows[0].Select(_ => "---"));
        foreach (var row in rows.Skip(1)) WriteRow(writer, row);
    }

    /// <summary>So that the words come out of a Markdown renderer as they are.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (@"\|`*_<>[]&".Contains(character)) escaped.Append('\\');
            escaped.Append(character is '\r' or '\n' ? ' ' : character);
        }
        return escaped.ToString();
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
