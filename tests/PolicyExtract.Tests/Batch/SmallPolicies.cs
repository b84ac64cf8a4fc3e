using System.Globalization;
using System.Text.Json;

namespace PolicyExtract.Tests.Batch;

/// <summary>Policies of a few lines, each of its own.</summary>
internal static class SmallPolicies
{
    public static string Text(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"Cookie policy of Shop {number}\n\nName\tPurpose\tDuration\nshop_{number}\tKeeps the basket\tSession\nlang_{number}\tKeeps the language (Größe)\t1 year\n");

    public static void WriteFiles(TemporaryFolder folder, string name, int count)
    {
        for (var number = 0; number < count; number++) folder.Write($"{name}/{number:000}.txt", Text(number));
    }

    /// <summary>As requests for a worker, a line each.</summary>
    public static string Requests(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => JsonSerializer.Serialize(new { id = $"shop-{number}", text = Text(number) }) + "\n"));
}
