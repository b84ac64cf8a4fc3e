using System.Text;

namespace PolicyExtract.Writing;

/// <summary>Tables as GitHub's Markdown has them.</summary>
internal static class MarkdownTable
{
    /// <param name="rows">The first one is the header.</param>
    public static void Write(TextWriter writer, IEnumerable<IEnumerable<string>> rows)
    {
        var isHeader = true;
        foreach (var row in rows)
        {
            var cells = row.Select(Escaped).ToList();
            WriteRow(writer, cells);
            if (isHeader) WriteRow(writer, cells.Select(_ => "---"));
            isHeader = false;
        }
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
