using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>
/// The widths of a CID font (ISO 32000-1, 9.7.4.3): <c>first [w w …]</c> or <c>first last w</c>, in thousandths of the font size.
/// </summary>
internal sealed class CidWidths
{
    private readonly Dictionary<int, double> single = [];
    private readonly List<(int First, int Last, double Width)> ranges = [];
    private readonly double otherwise;

    public CidWidths(ObjectStore store, PdfDictionary font, double otherwise)
    {
        this.otherwise = otherwise;
        var stated = store.Items(font, "W");
        for (var at = 0; at + 1 < stated.Count;)
        {
            if (Cid(store, stated[at]) is not { } first) at++;
            else if (store.Resolve(stated[at + 1]) is PdfArray list)
            {
                for (var index = 0; index < list.Items.Count; index++) Set(first + index, store.Resolve(list.Items[index]));
                at += 2;
            }
            else if (at + 2 < stated.Count && Cid(store, stated[at + 1]) is { } last && store.Resolve(stated[at + 2]) is PdfNumber width)
            {
                ranges.Add((first, last, width.Value));
                at += 3;
            }
            else at++;
        }
    }

    public double this[int cid]
    {
        get
        {
            if (single.TryGetValue(cid, out var width)) return width;
            var range = ranges.FindIndex(range => cid >= range.First && cid <= range.Last);
            return range < 0 ? otherwise : ranges[range].Width;
        }
    }

    private void Set(int cid, PdfObject width)
    {
        if (width is PdfNumber number && single.Count < EngineLimits.MappedCodes) single[cid] = number.Value;
    }

    private static int? Cid(ObjectStore store, PdfObject value) =>
        store.Resolve(value) is PdfNumber { Value: >= 0 and <= ushort.MaxValue } number ? (int)number.Value : null;
}
