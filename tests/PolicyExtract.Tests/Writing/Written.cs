using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing;

namespace PolicyExtract.Tests.Writing;

/// <summary>What writers write, as text.</summary>
internal static class Written
{
    /// <summary>The formats of inventories that are text.</summary>
    public static ValueList<OutputFormat<CookieInventory>> TextFormats { get; } =
        BuiltIn.InventoryFormats.Where(format => format.Name is not ("sqlite" or "xlsx")).ToValueList();

    public static string As<T>(ValueList<OutputFormat<T>> formats, string format, params T[] documents) =>
        As(formats, format, new WritingOptions(), documents);

    public static string As<T>(ValueList<OutputFormat<T>> formats, string format, WritingOptions options, params T[] documents) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(formats, format, options, documents).Bytes);

    /// <summary>An inventory's bytes in a format, and what the format could not say.</summary>
    public static (byte[] Bytes, IReadOnlyList<Diagnostic> Losses) Bytes(string format, params CookieInventory[] documents) =>
        Bytes(BuiltIn.InventoryFormats, format, new(), documents);

    public static (byte[] Bytes, IReadOnlyList<Diagnostic> Losses) Bytes<T>(
        ValueList<OutputFormat<T>> formats, string format, WritingOptions options, params T[] documents)
    {
        using var output = new MemoryStream();
        using var writer = formats.Single(each => each.Name == format).Open(output, options);
        foreach (var document in documents) writer.Write(document);
        writer.Complete();
        return (output.ToArray(), writer.Losses);
    }
}
