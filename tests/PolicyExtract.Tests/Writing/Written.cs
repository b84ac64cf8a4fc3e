using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Tests.Writing;

/// <summary>What writers write, as text.</summary>
internal static class Written
{
    public static string As<T>(ValueList<OutputFormat<T>> formats, string format, params T[] documents) =>
        As(formats, format, new WritingOptions(), documents);

    public static string As<T>(ValueList<OutputFormat<T>> formats, string format, WritingOptions options, params T[] documents)
    {
        using var output = new MemoryStream();
        using (var writer = formats.Single(each => each.Name == format).Open(output, options))
        {
            foreach (var document in documents) writer.Write(document);
            writer.Complete();
        }
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
