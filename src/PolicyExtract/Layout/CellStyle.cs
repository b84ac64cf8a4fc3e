namespace PolicyExtract.Layout;

/// <summary>How the cells of a column are written, which tells where one ends; learned from a first reading of them.</summary>
/// <param name="Width">Characters after which lines wrap; 0 while unknown.</param>
/// <param name="EndsSentence">Share of the cells that end as sentences do.</param>
/// <param name="StartsUpper">Share of the cells that start with a capital.</param>
internal readonly record struct CellStyle(int Width, double EndsSentence, double StartsUpper)
{
    /// <summary>Before anything is known: capitals are the rule, full stops as likely as not.</summary>
    public static CellStyle Unknown { get; } = new(0, 0.5, 0.9);

    /// <summary>The style of cells that were read, each given by its lines; a width is told only when one of them has several.</summary>
    public static CellStyle Of(IEnumerable<IReadOnlyList<CellEvidence>> cells)
    {
        var (count, ends, starts, width, wraps) = (0, 0, 0, 0, false);
        foreach (var lines in cells)
        {
            if (lines.Count == 0) continue;
            count++;
            if (lines[^1].EndsSentence) ends++;
            if (!lines[0].StartsLower) starts++;
            foreach (var line in lines) width = Math.Max(width, line.Text.Length);
            wraps |= lines.Count > 1;
        }
        return new CellStyle(wraps ? width : 0, Share(ends, count, Unknown.EndsSentence), Share(starts, count, Unknown.StartsUpper));
    }

    /// <summary>A share of few cells says little: two cells of the usual kind are added.</summary>
    private static double Share(int hits, int count, double usual)
    {
        const int Added = 2;
        return (hits + Added * usual) / (count + Added);
    }
}
