using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Benchmarks.Batch;

/// <summary>Files of documents, a line each.</summary>
internal static class RequestFile
{
    /// <summary>Text policies of a size, no two alike: what one taught is of little use for the next.</summary>
    public static string OfPolicies(string folder, int documents, int size) =>
        Write(folder, documents, size, number => GeneratedPolicy.Text("", size, number).Bytes);

    /// <summary>A few words each, so that all that counts is how many they are.</summary>
    public static string OfWords(string folder, int documents) =>
        Write(folder, documents, 0, number => [.. "Garden tools "u8, .. BitConverter.GetBytes((long)number).Select(value => (byte)('a' + (value % 26)))]);

    /// <summary>One text of the same line again and again; at least once.</summary>
    /// <param name="size">Bytes; the last line may go beyond.</param>
    public static string OfLines(string folder, string line, int size) =>
        Write(folder, 1, size, _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 1 + (size / line.Length)))));

    private static string Write(string folder, int documents, int size, Func<int, byte[]> content)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{documents}-of-{size}.jsonl"));
        using var file = File.Create(path);
        for (var number = 0; number < documents; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"shop-{number}");
            file.Write([.. RequestLine.Of(new SourceDocument(name, content(number))), (byte)'\n']);
        }
        return path;
    }
}
