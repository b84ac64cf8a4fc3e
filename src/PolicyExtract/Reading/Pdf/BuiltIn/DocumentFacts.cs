using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn;

/// <summary>Reads the document's information and catalog (ISO 32000-1, 14.3.3 and 7.7.2).</summary>
internal static class DocumentFacts
{
    private const int DateLength = 8;

    public static PageFacts Read(ObjectStore store, PdfDictionary catalog)
    {
        var information = store.Dictionary(store.Trailer, "Info") ?? PdfDictionary.Empty;
        return new PageFacts(
            Language: Trimmed(store.Text(catalog, "Lang")),
            Title: Trimmed(store.Text(information, "Title")),
            Modified: Day(store.Text(information, "ModDate") ?? store.Text(information, "CreationDate")));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().TrimEnd('\0');

    /// <summary><c>D:20240315…</c> as an ISO 8601 day; null when it is no date.</summary>
    private static string? Day(string? date)
    {
        if (date is null) return null;
        var digits = date.StartsWith("D:", StringComparison.Ordinal) ? date[2..] : date;
        return digits.Length >= DateLength
            && DateOnly.TryParseExact(digits[..DateLength], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
