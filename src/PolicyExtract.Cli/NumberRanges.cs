using System.Globalization;

namespace PolicyExtract.Cli;

/// <summary>Numbers of things, told briefly.</summary>
internal static class NumberRanges
{
    /// <summary>0-based indices as 1-based numbers: <c>1-4, 7</c>.</summary>
    /// <param name="indices">In ascending order.</param>
    public static string Of(IEnumerable<int> indices)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in indices.Select(index => index + 1))
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1) ranges[^1] = (ranges[^1].First, number);
            else ranges.Add((number, number));
        }
        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
