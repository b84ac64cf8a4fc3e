using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Puts the lines of a cell together.</summary>
internal static class CellToText
{
    public static InlineText Join(TableCell cell, ColumnWrap wrap, PagePlaces places)
    {
        var joins = Joins(cell.Lines, wrap);
        var fragments = cell.Lines.SelectMany((line, index) => ToFragments(line, places, joins[index])).ToValueList();
        return fragments.Count == 0 ? InlineText.Empty : new InlineText(fragments);
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

    /// <summary>
    /// How each line goes on from the one above. In a stack of single words, some of which the author parted (or some of its column's),
    /// he parted all that are not cut; names in a column no wider than the widest of them only look cut.
    /// </summary>
    private static List<FragmentJoin> Joins(IReadOnlyList<PageLine> lines, ColumnWrap wrap)
    {
        var distance = Distance(lines);
        var joins = lines.Select(
            (line, index) => index == 0 ? FragmentJoin.Space : LineJoin.Between(lines[index - 1], line, wrap, distance)).ToList();
        if (!lines.All(line => line.Words.Count == 1)) return joins;
        var pairs = lines.Zip(lines.Skip(1), LineJoin.AreNames).ToList();
        if (!joins.Contains(FragmentJoin.Break) && !(wrap.HasStacks && pairs.TrueForAll(areNames => areNames))) return joins;
        return joins.Select((join, index) =>
            join == FragmentJoin.Space || (index > 0 && !wrap.CutsWords && pairs[index - 1]) ? FragmentJoin.Break : join).ToList();
    }

    private static double Distance(IReadOnlyList<PageLine> lines) =>
        lines.Zip(lines.Skip(1), (above, below) => below.Baseline - above.Baseline).DefaultIfEmpty(0).Min();
}
