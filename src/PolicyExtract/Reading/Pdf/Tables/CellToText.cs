using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Puts the lines of a cell together.</summary>
internal static class CellToText
{
    public static InlineText Join(TableCell cell, ColumnWrap wrap, PagePlaces places)
    {
        var fragments = new List<TextFragment>();
        var distance = Distance(cell.Lines);
        for (var at = 0; at < cell.Lines.Count; at++)
        {
            var join = at == 0 ? FragmentJoin.Space : LineJoin.Between(cell.Lines[at - 1], cell.Lines[at], wrap, distance);
            fragments.AddRange(ToFragments(cell.Lines[at], places, join));
        }
        return fragments.Count == 0 ? InlineText.Empty : new InlineText(fragments.ToValueList());
    }

    /// <summary>The pieces of a line, words parted by one space.</summary>
    public static IEnumerable<TextFragment> ToFragments(PageLine line, PagePlaces places, FragmentJoin join)
    {
        foreach (var (words, style, href) in places.Pieces(line.Words))
        {
            yield return new TextFragment(string.Join(' ', words.Select(word => word.Text)), places.Locate(words), join, style, href);
            join = FragmentJoin.Space;
        }
    }

    private static double Distance(IReadOnlyList<PageLine> lines) =>
        lines.Zip(lines.Skip(1), (above, below) => below.Baseline - above.Baseline).DefaultIfEmpty(0).Min();
}
