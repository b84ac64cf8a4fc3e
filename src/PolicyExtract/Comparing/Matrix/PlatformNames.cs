using System.Globalization;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>What platforms are called, so that no two are called the same.</summary>
internal static class PlatformNames
{
    /// <summary>
    /// In the order of the inputs: the platform if it is of one input alone, else the path below the folder that all share.
    /// </summary>
    public static string[] Of(IReadOnlyList<MatrixInput> inputs)
    {
        var stated = inputs.Select(Platform).ToArray();
        var times = stated.OfType<string>().CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = SharedFolder([.. inputs.Select(input => input.Path)]);
        return Numbered(inputs.Select((input, index) => stated[index] is { } name && times[name] == 1 ? name : input.Path[shared..]));
    }

    /// <summary>Length of the folder, with its last slash, that all paths begin with.</summary>
    private static int SharedFolder(string[] paths)
    {
        if (paths.Length == 0) return 0;
        var (first, last) = (paths.Min(StringComparer.Ordinal)!, paths.Max(StringComparer.Ordinal)!);
        return first.AsSpan(0, first.AsSpan().CommonPrefixLength(last)).LastIndexOf('/') + 1;
    }

    private static string? Platform(MatrixInput input)
    {
        var platforms = input.Documents.Select(document => document.Platform).Distinct(StringComparer.Ordinal).ToArray();
        return platforms is [var platform] ? platform : null;
    }

    private static string[] Numbered(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select(Free)];

        string Free(string name)
        {
            var free = name;
            for (int number = 2; !taken.Add(free); number++) free = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
            return free;
        }
    }
}
