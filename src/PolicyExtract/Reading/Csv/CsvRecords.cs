using System.Buffers;

namespace PolicyExtract.Reading.Csv;

/// <summary>
/// Text with cells parted by a delimiter (RFC 4180) → its records with the places of their cells, which no package tells. A quotation mark
/// that none closes is a character like others, up to the end of its line.
/// </summary>
internal sealed class CsvRecords(string text, char delimiter)
{
    private const char Quote = '"';

    private readonly SearchValues<char> ends = SearchValues.Create([delimiter, '\r', '\n']);
    private bool hasOpenQuote;
    private int at;

    /// <summary>The records in order; lines that hold nothing but white space are none.</summary>
    public IEnumerable<IReadOnlyList<CsvCell>> Read()
    {
        while (at < text.Length)
        {
            var record = Record();
            if (record.Exists(cell => !string.IsNullOrWhiteSpace(cell.Words))) yield return record;
        }
    }

    private List<CsvCell> Record()
    {
        var cells = new List<CsvCell>();
        do cells.Add(Cell());
        while (at < text.Length && text[at++] == delimiter);
        return cells;
    }

    /// <summary>The cell from here to the next delimiter or line end, on which it stops.</summary>
    private CsvCell Cell()
    {
        var start = at;
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] == Quote && QuoteEnd() is var close and >= 0)
        {
            var words = text[(at + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal);
            at = End(close + 1);
            return new(words, start, at);
        }
        at = End(start);
        return new(text[start..at], start, at);
    }

    /// <summary>The quotation mark that closes the cell: behind it stands the delimiter, a line end or nothing; −1 without one.</summary>
    private int QuoteEnd()
    {
        if (hasOpenQuote) return -1;
        for (int close = text.IndexOf(Quote, at + 1); close >= 0; close = text.IndexOf(Quote, close + 1))
        {
            var behind = close + 1;
            if (behind < text.Length && text[behind] == Quote)
            {
                close++;
                continue;
            }
            while (behind < text.Length && text[behind] == ' ') behind++;
            if (behind == text.Length || ends.Contains(text[behind])) return close;
        }
        hasOpenQuote = true;
        return -1;
    }

    private int End(int from)
    {
        var found = text.AsSpan(from).IndexOfAny(ends);
        return found < 0 ? text.Length : from + found;
    }
}
