using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Makes a table of what consent data state of cookies.</summary>
internal sealed class EntriesToTable(LineIndex lines)
{
    /// <param name="entries">At least one.</param>
    public TableBlock Convert(IReadOnlyList<ConsentEntry> entries)
    {
        var headers = entries.SelectMany(entry => entry.Cells)
            .Select(cell => cell.Key)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(ConsentHeaders.PlaceOf)
            .ToList();
        var start = entries[0].Cells[0].Value.Start;
        var header = headers.Select(words => new GridCell(InlineText.Of(words, Place(start, start)), IsHeader: true)).ToArray();
        return new TableBlock(new TableGrid([header, .. entries.Select(entry => Row(entry, headers))], 1), TableBlock.ConsentData);
    }

    private GridCell[] Row(ConsentEntry entry, List<string> headers)
    {
        var row = new GridCell[headers.Count];
        Array.Fill(row, GridCell.Empty);
        foreach (var (header, cell) in entry.Cells) row[headers.IndexOf(header)] = new GridCell(Words(cell));
        return row;
    }

    /// <summary>The words of a value without the tags in it; the place is that of all of it.</summary>
    private InlineText Words(ConsentCell cell)
    {
        var (words, link) = MarkupInValue.Strip(cell.Words);
        var text = InlineText.Of(words, Place(cell.Start, cell.End));
        return link is null || text.IsEmpty ? text : new([text.Fragments[0] with { Href = link }]);
    }

    private SourceLocation Place(int start, int end) => new(start, end - start, lines.LineAt(start));
}
