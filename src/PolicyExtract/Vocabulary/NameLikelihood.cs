namespace PolicyExtract.Vocabulary;

/// <summary>How likely a text is a cookie name or a list of them.</summary>
internal static class NameLikelihood
{
    // A list of forty long names; what is longer is prose.
    private const int LongestList = 1200;
    private const double Strong = 0.75;
    private const double OfQualifier = 0.25;

    /// <summary>0 to 1.</summary>
    public static double Of(string text)
    {
        if (text.Length > LongestList) return 0;
        var (sum, weights, count, strong, isList) = (0.0, 0.0, 0, 0, true);
        var depth = 0;
        for (var at = 0; NameWords.Next(text, ref at, ref depth, out var word, out var isSeparated);)
        {
            var shape = NameShape.Of(word);
            var weight = depth > 0 && shape < Strong ? OfQualifier : 1;
            if (count > 0 && !isSeparated && weight == 1 && shape < Strong) isList = false;
            sum += shape * weight;
            weights += weight;
            count++;
            if (shape >= Strong) strong++;
        }
        if (count == 0) return 0;
        var mean = sum / weights;
        return isList || strong == count ? mean : mean * mean * strong / count;
    }
}
