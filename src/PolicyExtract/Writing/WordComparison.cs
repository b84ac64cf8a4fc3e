using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Finds the words that two texts do not have in common, for marks inside them.</summary>
public static class WordComparison
{
    /// <summary>Pairs of words that are compared, 1,000 words on each side; longer texts are but replaced.</summary>
    private const int MostPairs = 1_000_000;

    /// <summary>All words of both texts in order; of what was replaced the left words come first.</summary>
    public static ValueList<WordRun> Compare(string left, string right)
    {
        var (leftWords, rightWords) = (Words(left), Words(right));
        var start = CommonStart(leftWords, rightWords);
        var end = CommonStart([.. leftWords[start..].Reverse()], [.. rightWords[start..].Reverse()]);
        var steps = Enumerable.Repeat((InLeft: true, InRight: true), start)
            .Concat(Steps(leftWords[start..^end], rightWords[start..^end]))
            .Concat(Enumerable.Repeat((InLeft: true, InRight: true), end));
        return Runs(steps, leftWords, rightWords).ToValueList();
    }

    /// <summary>What one side is shown of, its own words alone.</summary>
    public static IEnumerable<WordRun> Of(IEnumerable<WordRun> runs, bool left) => runs.Where(run => left ? run.InLeft : run.InRight);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int CommonStart(string[] left, string[] right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length]) length++;
        return length;
    }

    /// <summary>The way through both texts with the most common words (longest common subsequence).</summary>
    private static IEnumerable<(bool InLeft, bool InRight)> Steps(string[] left, string[] right)
    {
        var common = left.Length * (long)right.Length > MostPairs ? null : CommonWords(left, right);
        var (inLeft, inRight) = (0, 0);
        while (inLeft < left.Length || inRight < right.Length)
        {
            var isCommon = common is not null && inLeft < left.Length && inRight < right.Length && left[inLeft] == right[inRight];
            var isLeft = isCommon || inRight == right.Length
                || (inLeft < left.Length && (common is null || common[inLeft + 1, inRight] >= common[inLeft, inRight + 1]));
            yield return (isLeft, isCommon || !isLeft);
            if (isLeft) inLeft++;
            if (isCommon || !isLeft) inRight++;
        }
    }

    /// <summary>How many words the texts have in common from a place in each on.</summary>
    private static int[,] CommonWords(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var inLeft = left.Length - 1; inLeft >= 0; inLeft--)
        {
            for (var inRight = right.Length - 1; inRight >= 0; inRight--)
            {
                common[inLeft, inRight] = left[inLeft] == right[inRight]
                    ? common[inLeft + 1, inRight + 1] + 1
                    : Math.Max(common[inLeft + 1, inRight], common[inLeft, inRight + 1]);
            }
        }
        return common;
    }

    private static IEnumerable<WordRun> Runs(IEnumerable<(bool InLeft, bool InRight)> steps, string[] left, string[] right)
    {
        var (inLeft, inRight) = (0, 0);
        var words = new List<string>();
        (bool InLeft, bool InRight) current = default;
        foreach (var step in steps)
        {
            if (step != current && words.Count > 0)
            {
                yield return new(string.Join(' ', words), current.InLeft, current.InRight);
                words.Clear();
            }
            current = step;
            words.Add(step.InLeft ? left[inLeft] : right[inRight]);
            if (step.InLeft) inLeft++;
            if (step.InRight) inRight++;
        }
        if (words.Count > 0) yield return new(string.Join(' ', words), current.InLeft, current.InRight);
    }
}
