using System.Text;

namespace PolicyExtract.Tests;

/// <summary>Shows how two texts differ, line by line.</summary>
internal static class TextDiff
{
    /// <summary>Equal lines shown before and after a difference.</summary>
    private const int ContextLines = 3;

    /// <summary>The lines that are not common to both ends of the two texts, and a few around them.</summary>
    public static string Between(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var head = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var shortest = Math.Min(left.Length, right.Length) - head;
        var tail = left.Reverse().Zip(right.Reverse()).Take(shortest).TakeWhile(pair => pair.First == pair.Second).Count();
        var diff = new StringBuilder();
        Append(diff, "  ", left[Math.Max(0, head - ContextLines)..head]);
        Append(diff, "- ", left[head..^tail]);
        Append(diff, "+ ", right[head..^tail]);
        Append(diff, "  ", left[^tail..].Take(ContextLines));
        return diff.ToString();
    }

    private static void Append(StringBuilder diff, string mark, IEnumerable<string> lines)
    {
        foreach (var line in lines) diff.Append(mark).Append(line).Append('\n');
    }
}
