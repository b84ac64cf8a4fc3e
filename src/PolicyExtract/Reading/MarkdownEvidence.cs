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
            strong += CountStrong(trimmed);
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

    /// <summary>Words between two stars on either side, without spaces inside: <c>** words **</c> is a heading of html2text.</summary>
    private static int CountStrong(ReadOnlySpan<char> line)
    {
        var (count, isOpen) = (0, false);
        for (int at = line.IndexOf('*'); at >= 0 && at < line.Length;)
        {
            var stars = line[at..].IndexOfAnyExcept('*') is >= 0 and var run ? run : line.Length - at;
            var opens = stars == 2 && at + stars < line.Length && line[at + stars] != ' ';
            var closes = stars == 2 && at > 0 && line[at - 1] != ' ';
            if (isOpen && closes) count++;
            isOpen = isOpen ? !closes : opens;
            var next = line[(at + stars)..].IndexOf('*');
            at = next < 0 ? -1 : at + stars + next;
        }
        return count;
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
