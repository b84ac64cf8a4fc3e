namespace PolicyExtract.Vocabulary;

/// <summary>How likely a text is a cookie name or a list of them.</summary>
internal static class NameLikelihood
{
    // A list of forty long names; what is longer is prose.
    private const int LongestList = 1200;

    // So many words with hardly a name among them are prose, whatever follows.
    private const int EnoughWords = 24;
    private const double FewestStrong = 0.25;

    // A note in parentheses takes less away than other words beside a name.
    private const double OfNote = 0.25;

    public static double Of(string text) => Of(text, out _);

    /// <summary>
    /// 0 to 1: the mean over the items between separators, each by its number of words; an item of several words is likely only when all of
    /// them are names.
    /// </summary>
    /// <param name="strongest">The likelihood of its likeliest word; 1 for a text that is too long to be looked at.</param>
    public static double Of(string text, out double strongest)
    {
        strongest = text.Length > LongestList ? 1 : 0;
        if (text.Length > LongestList) return 0;
        var (whole, item, count, strong, isProse) = (default(Sum), default(Sum), 0, 0, false);
        for (var tokens = new NameTokens(text); tokens.MoveNext();)
        {
            var shape = NameShape.Of(tokens.Word);
            if (tokens.IsSeparated) item = whole.Take(item);
            item.Add(shape, tokens.Depth > 0 && shape < NameShape.Fair ? OfNote : 1);
            count++;
            strongest = Math.Max(strongest, shape);
            if (shape >= NameShape.Fair) strong++;
            isProse |= count > EnoughWords && strong < count * FewestStrong;
        }
        whole.Take(item);
        return isProse ? 0 : whole.Mean;
    }

    private struct Sum
    {
        private double shapes, weights;
        private int count, strong;

        public readonly double Mean => weights == 0 ? 0 : shapes / weights;

        public void Add(double shape, double weight)
        {
            shapes += shape * weight;
            weights += weight;
            count++;
            if (shape >= NameShape.Strong) strong++;
        }

        public Sum Take(Sum item)
        {
            shapes += item.count < 2 || item.strong == item.count ? item.shapes : item.shapes * item.strong / item.count;
            weights += item.weights;
            return default;
        }
    }
}
