using PolicyExtract.Reading.Pdf.BuiltIn.Filters;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Reads a cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal static class XrefStream
{
    private const int Fields = 3;
    private const int WidestField = 8;

    /// <summary>Hands on the entries; false when the stream's dictionary makes no sense.</summary>
    public static bool Read(PdfStream stream, WorkBudget budget, Action<int, XrefEntry> add)
    {
        var widths = Numbers(stream.Dictionary, "W");
        if (widths.Length < Fields || widths.Take(Fields).Any(width => width is < 0 or > WidestField)) return false;
        var rows = new StreamDecoder(budget, item => item ?? PdfNull.Instance).Decode(stream).Bytes;
        var index = Numbers(stream.Dictionary, "Index");
        if (index.Length < 2) index = [0, int.MaxValue];
        var rowLength = widths[0] + widths[1] + widths[2];
        var row = 0;
        for (var section = 0; section + 1 < index.Length && rowLength > 0; section += 2)
        {
            for (var at = 0; at < index[section + 1] && (row + 1) * rowLength <= rows.Length && row < EngineLimits.Objects; at++, row++)
            {
                if (index[section] + at >= 0) add(index[section] + at, ToEntry(rows.Span.Slice(row * rowLength, rowLength), widths));
            }
        }
        return true;
    }

    private static int[] Numbers(PdfDictionary dictionary, string key) =>
        dictionary.Entries.GetValueOrDefault(key) is PdfArray array
            ? array.Items.Select(item => item is PdfNumber { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : -1).ToArray()
            : [];

    private static XrefEntry ToEntry(ReadOnlySpan<byte> row, int[] widths)
    {
        var type = widths[0] == 0 ? 1 : BigEndian(row[..widths[0]]);
        var second = BigEndian(row.Slice(widths[0], widths[1]));
        var third = BigEndian(row.Slice(widths[0] + widths[1], widths[2]));
        if (second is < 0 or > int.MaxValue || third is < 0 or > int.MaxValue) return XrefEntry.Free.Instance;
        return type switch
        {
            1 => new XrefEntry.InFile((int)second),
            2 => new XrefEntry.InStream((int)second, (int)third),
            _ => XrefEntry.Free.Instance,
        };
    }

    private static long BigEndian(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var next in bytes) value = value << 8 | next;
        return value;
    }
}
