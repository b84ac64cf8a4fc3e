namespace PolicyExtract.Layout;

/// <summary>How the cells of a column are written, which tells where one ends; learned from a first reading of them.</summary>
/// <param name="Width">Characters after which lines wrap; 0 while unknown.</param>
/// <param name="EndsSentence">Share of the cells that end as sentences do.</param>
/// <param name="StartsUpper">Share of the cells that start with a capital.</param>
internal readonly record struct CellStyle(int Width, double EndsSentence, double StartsUpper)
{
    /// <summary>A line of more than so many widths was not wrapped at that width.</summary>
    private const double MostOverWidth = 1.3;

    /// <summary>Share of the cells that have several lines where only some were wrapped; fewer may be cells taken together by mistake.</summary>
    private const double FewestWrapped = 0.15;

    /// <summary>Whether other cells stand on one line though they are much wider.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Before anything is known: capitals are the rule, full stops as likely as not.</summary>
    public static CellStyle Unknown { get; } = new(0, 0.5, 0.9);

    /// <summary>
    /// The style of cells that were read, each given by its lines. Their width is told by those of several lines, and by those of one that
    /// are hardly wider: where some are much wider, not all were wrapped.
    /// </summary>
    public static CellStyle Of(IEnumerable<IReadOnlyList<CellEvidence>> cells)
    {
        var (count, wraps, ends, starts, wrapped, whole) = (0, 0, 0, 0, 0, 0);
        foreach (var lines in cells)
        {
            if (lines.Count == 0) continue;
            count++;
            if (lines[^1].EndsSentence) ends++;
            if (!lines[0].StartsLower) starts++;
            var longest = lines.Max(line => line.Text.Length);
            if (lines.Count == 1) whole = Math.Max(whole, longest);
            else (wraps, wrapped) = (wraps + 1, Math.Max(wrapped, longest));
        }
        var isMixed = wraps > 1 && wraps >= FewestWrapped * count && whole > MostOverWidth * wrapped;
        var width = wraps == 0 ? 0 : isMixed ? wrapped : Math.Max(wrapped, whole);
        return new CellStyle(width, Share(ends, count, Unknown.EndsSentence), Share(starts, count, Unknown.StartsUpper))
        {
            IsMixed = isMixed,
        };
    }

    /// <summary>A share of few cells says little: two cells of the usual kind are added.</summary>
    private static double Share(int hits, int count, double usual)
    {
        const int Added = 2;
        return (hits + Added * usual) / (count + Added);
    }
}
