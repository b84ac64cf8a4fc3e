using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Counts how often each character of a text stands somewhere in the recovered document.</summary>
internal sealed class CharacterUse
{
    private readonly string text;
    private readonly int[] uses;

    private CharacterUse(string text) => (this.text, uses) = (text, new int[text.Length]);

    /// <summary>What is lost, used twice or out of place; null when every visible character stands in exactly one place.</summary>
    public static string? FirstFault(string text, ExtractedDocument recovered)
    {
        var use = new CharacterUse(text);
        foreach (var block in recovered.Blocks) use.Take(block);
        for (int at = 0; at < text.Length; at++)
        {
            if (use.uses[at] != 1 && !char.IsWhiteSpace(text[at])) return $"{use.uses[at]} uses of {text[at]} in: {use.LineAt(at)}";
        }
        return null;
    }

    private void Take(DocumentBlock block)
    {
        switch (block)
        {
            case Heading heading:
                TakeBefore(heading.Content, '#');
                Take(heading.Content);
                break;
            case Paragraph paragraph:
                Take(paragraph.Content);
                break;
            case ListItem item:
                foreach (var character in item.Marker.Reverse()) TakeBefore(item.Content, character);
                Take(item.Content);
                break;
            case TableBlock table:
                Take(table.Caption);
                var cells = table.Grid.Rows.SelectMany(row => row);
                foreach (var cell in cells.Where(cell => cell.Origin == CellOrigin.Stated)) Take(cell.Content);
                foreach (var dropped in table.Dropped) Take(dropped.Location.Start, dropped.Location.Length);
                break;
        }
    }

    private void Take(InlineText content)
    {
        foreach (var fragment in content.Fragments) Take(fragment.Location.Start, fragment.Location.Length);
    }

    private void Take(int start, int length)
    {
        for (int at = start; at < start + length; at++) uses[at]++;
    }

    /// <summary>Marks of headings and list items stand right before their words, and in no fragment.</summary>
    private void TakeBefore(InlineText content, char mark)
    {
        for (int at = content.Location.Start - 1; at >= 0 && (text[at] == mark || text[at] is ' ' or '\t' || uses[at] > 0); at--)
        {
            if (text[at] != mark || uses[at] > 0) continue;
            uses[at]++;
            if (mark != '#') return;
        }
    }

    private string LineAt(int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
