using System.Globalization;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>What platforms are called, so that no two are called the same.</summary>
internal static class PlatformNames
{
    /// <summary>In the order of the inputs.</summary>
    public static string[] Of(IReadOnlyList<MatrixInput> inputs)
    {
        var stated = inputs.Select(Platform).ToArray();
        var times = stated.OfType<string>().CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Numbered(inputs.Select((input, index) => stated[index] is { } name && times[name] == 1 ? name : input.Path));
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
