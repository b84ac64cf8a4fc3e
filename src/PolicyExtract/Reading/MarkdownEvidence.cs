using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading;

/// <summary>How much of Markdown a text has that no dump of a page by lynx, w3m or pdftotext would have.</summary>
internal static class MarkdownEvidence
{
    /// <summary>Sightings of one sort of markup that count as much as two sorts.</summary>
    private const int ManySightings = 3;

    /// <summary>
    /// The number of sorts of markup seen, sorts seen often counted twice; a table's delimiter row counts twice by itself.
    /// </summary>
    public static int Of(string text)
    {
        var (headings, rows, links, strong, escapes, code) = (0, 0, 0, 0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (IsHeading(trimmed)) headings++;
            if (PipeRow.IsDelimiter(trimmed)) rows++;
            links += CountLinks(trimmed);
            strong += trimmed.Count("**") / 2;
            escapes += trimmed.Count(@"\_") + trimmed.Count(@"\*") + trimmed.Count(@"\.");
            code += trimmed.Count('`') / 2;
        }
        return Weight(headings) + (rows > 0 ? 2 : 0) + Weight(links) + Weight(strong) + Weight(escapes) + Math.Min(code, 1);
    }

    private static int Weight(int sightings) => sightings >= ManySightings ? 2 : Math.Min(sightings, 1);

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is >= 1 and <= 6 && line.Length > level + 1 && line[level] == ' ';
    }

    private static int CountLinks(ReadOnlySpan<char> line)
    {
        var count = 0;
        var rest = line[..(line.LastIndexOf(')') + 1)];
        for (int at = rest.IndexOf("]("); at >= 0; at = rest.IndexOf("]("))
        {
            rest = rest[(at + 2)..];
            if (rest is [not (' ' or ')'), ..]) count++;
        }
        return count;
    }
}
