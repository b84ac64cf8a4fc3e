using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>
/// Reads the members of dictionaries as what they should be, references followed; what is missing or of another type is the fallback.
/// </summary>
internal static class TypedAccess
{
    private const byte Utf8MarkLength = 3;

    public static PdfObject Member(this ObjectStore store, PdfDictionary dictionary, string key) =>
        dictionary.Entries.TryGetValue(key, out var value) ? store.Resolve(value) : PdfNull.Instance;

    /// <summary>A dictionary, or the one of a stream.</summary>
    public static PdfDictionary? Dictionary(this ObjectStore store, PdfDictionary dictionary, string key) =>
        store.Member(dictionary, key) switch
        {
            PdfDictionary member => member,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    public static IReadOnlyList<PdfObject> Items(this ObjectStore store, PdfDictionary dictionary, string key) =>
        store.Member(dictionary, key) is PdfArray array ? array.Items : [];

    public static string? Name(this ObjectStore store, PdfDictionary dictionary, string key) =>
        (store.Member(dictionary, key) as PdfName)?.Value;

    public static double Number(this ObjectStore store, PdfDictionary dictionary, string key, double fallback) =>
        store.Member(dictionary, key) is PdfNumber number ? number.Value : fallback;

    public static int Integer(this ObjectStore store, PdfDictionary dictionary, string key, int fallback) =>
        store.Member(dictionary, key) is PdfNumber { Value: >= int.MinValue and <= int.MaxValue } number ? (int)number.Value : fallback;

    public static ReadOnlyMemory<byte>? Bytes(this ObjectStore store, PdfDictionary dictionary, string key) =>
        (store.Member(dictionary, key) as PdfString)?.Bytes;

    /// <summary>Exactly so many numbers; null otherwise.</summary>
    public static double[]? Numbers(this ObjectStore store, PdfDictionary dictionary, string key, int count)
    {
        var numbers = store.Items(dictionary, key).Take(count).Select(store.Resolve).OfType<PdfNumber>().Select(number => number.Value)
            .ToArray();
        return numbers.Length == count ? numbers : null;
    }

    /// <summary>
    /// A text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark, else the PDF encoding; null when missing or empty.
    /// </summary>
    public static string? Text(this ObjectStore store, PdfDictionary dictionary, string key) =>
        store.Bytes(dictionary, key) is { Length: > 0 } bytes ? DecodeText(bytes.Span) : null;

    public static string DecodeText(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes[2..])
        : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes[Utf8MarkLength..])
        : Fonts.StandardEncodings.DecodePdfDoc(bytes);
}
